"""Acknowledge first, then listen; whatever fails reaches the person as a short apology, and the log without words.

Slack waits three seconds for an acknowledgement. Work that comes after it may still fail (the library, Slack itself);
without this the person would see nothing, or Slack's own “dispatch_failed”.
"""

import functools
import logging
from collections.abc import Callable

from slack_bolt import Args

from handlers.sending import reply_privately
from handlers.services import Services
from handlers.views.short_messages import apology_message

logger = logging.getLogger(__name__)

Listener = Callable[[Args, Services], None]


def failing_softly(services: Services) -> Callable[[Listener], Callable[[Args], None]]:
    """Return a decorator: what it returns acknowledges, listens, and apologises privately where that fails.

    The listener gets the request, and the services of the workspace that it came from.
    """

    def decorate(listener: Listener) -> Callable[[Args], None]:
        @functools.wraps(listener)
        def listen(args: Args) -> None:
            args.ack()
            try:
                listener(args, services.in_workspace(args.context.team_id))
            except Exception as error:  # noqa: BLE001 (the boundary: whatever fails is told to the person and logged)
                log_failure("A listener failed", error)
                apologise(args)

        del listen.__dict__["__wrapped__"]  # Bolt reads a listener's arguments through it
        return listen

    return decorate


def apologise(args: Args) -> None:
    """Tell the person privately that something failed; when that fails too, log it."""
    try:
        reply_privately(args, apology_message())
    except Exception as error:  # noqa: BLE001 (Slack cannot be reached: the log is all that is left)
        log_failure("The apology could not be sent either", error)


def log_failure(what: str, error: Exception) -> None:
    """Log what failed and where, without the error's own words and the traceback: they may hold what a person wrote."""
    logger.error("%s: %s at %s", what, type(error).__name__, place_of(error))


def place_of(error: Exception) -> str:
    """Return the file and line where an error was raised, and nothing of what it says."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "an unknown place"
