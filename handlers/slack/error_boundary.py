"""The error boundary of every listener: acknowledge, then listen; what fails is told shortly, and logged without words.

Work may fail (the library, Slack itself); without this the person would see nothing, or Slack's own “dispatch_failed”.
An event that could not be answered because Slack asks to wait, or this process stops, is no failure to tell: it is left
unacknowledged, and Slack sends it again (`bot/intake.py`).
"""

import functools
import logging
from collections.abc import Callable
from pathlib import Path
from traceback import walk_tb

from slack_bolt import Args

from handlers.services import Services
from handlers.slack.asker import services_for
from handlers.slack.calls import PERHAPS_DONE, SlackCallError, Unknown
from handlers.slack.once import NotAnsweredError
from handlers.slack.sending import reply_privately
from handlers.views.short_messages import apology_message, unsure_message

logger = logging.getLogger(__name__)

PROJECT = Path(__file__).resolve().parents[2]
OWN_PACKAGES = frozenset({"bot", "handlers", "knowledge", "config"})

Listener = Callable[[Args, Services], None]


SHOWS_AN_ANSWER = frozenset({"chat.postMessage", "chat.postEphemeral", "response_url"})
"""After an unknown outcome of one of these, the answer may stand before the person's eyes."""


def error_boundary(services: Services) -> Callable[[Listener], Callable[[Args], None]]:
    """Return a decorator: what it returns acknowledges, listens, and apologises privately where that fails.

    The listener gets the request, and the services of the workspace that it came from.
    """

    def decorate(listener: Listener) -> Callable[[Args], None]:
        @functools.wraps(listener)
        def listen(args: Args) -> None:
            args.ack()
            try:
                listener(args, services_for(services, args))
            except NotAnsweredError as left:
                _tell_left(listener.__name__, left)
                raise
            except Exception as error:  # noqa: BLE001 (the boundary: whatever fails is told to the person and logged)
                log_failure(listener.__name__, error)
                apologise(args, error)

        del listen.__dict__["__wrapped__"]  # Bolt reads a listener's arguments through it
        return listen

    return decorate


def unasked_boundary(listener: Callable[[Args], None]) -> Callable[[Args], None]:
    """Return what acknowledges and listens to something that nobody asked of the bot: what fails is logged only."""

    @functools.wraps(listener)
    def listen(args: Args) -> None:
        args.ack()
        try:
            listener(args)
        except NotAnsweredError as left:
            _tell_left(listener.__name__, left)
            raise
        except Exception as error:  # noqa: BLE001 (the boundary: whatever fails is logged, and nobody waits for it)
            log_failure(listener.__name__, error)

    del listen.__dict__["__wrapped__"]  # Bolt reads a listener's arguments through it
    return listen


def _tell_left(name: str, left: NotAnsweredError) -> None:
    logger.info("%s is left to come again: %s", name, left.__cause__ or "it is under way")


def apologise(args: Args, error: Exception) -> None:
    """Tell the person privately that something failed, or that an answer may have; when that fails too, log it."""
    try:
        reply_privately(args, unsure_message() if _may_stand(error) else apology_message())
    except Exception as another:  # noqa: BLE001 (Slack cannot be reached: the log is all that is left)
        log_failure("the apology", another)


def _may_stand(error: Exception) -> bool:
    """Return whether an answer may be before the person's eyes; where Slack itself says that it failed, it is not."""
    if not isinstance(error, SlackCallError) or error.method not in SHOWS_AN_ANSWER:
        return False
    return isinstance(error.outcome, Unknown) and error.outcome.code not in PERHAPS_DONE


def log_failure(name: str, error: Exception) -> None:
    """Log which listener failed, and how, without the error's own words and traceback: they may hold a person's words.

    Of a call of Slack that is the API method and Slack's error code, of all else its kind and where in this project.
    """
    if isinstance(error, SlackCallError):
        logger.error("%s failed: %s", name, error)
    else:
        logger.error("%s failed: %s at %s", name, type(error).__name__, place_of(error))


def place_of(error: Exception) -> str:
    """Return the file and line of this project that the error came through last."""
    places = [(Path(frame.f_code.co_filename), line) for frame, line in walk_tb(error.__traceback__)]
    own = [
        f"{file.relative_to(PROJECT)}:{line}"
        for file, line in places
        if file.is_relative_to(PROJECT) and file.relative_to(PROJECT).parts[0] in OWN_PACKAGES
    ]
    return own[-1] if own else "an unknown place"
