"""Answer a submitted modal: it closes, tells what is wrong beside its fields, or becomes another.

Slack takes the answer with the acknowledgement only, so here the work comes first; it must be done in three seconds.
Source: https://docs.slack.dev/surfaces/modals#handling_submissions
"""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt import Args

from handlers.failing_softly import apologise, log_failure
from handlers.services import Services
from handlers.views.message import View
from handlers.views.short_messages import apology_message
from handlers.wording import short_messages as wording

Outcome = Mapping[str, Any]


@dataclass(frozen=True)
class Accepted:
    """What becomes of the modal, and what is done when Slack has been told: for work that may take more than seconds.

    Where that work fails, the person is told in a direct message.
    """

    outcome: Outcome
    afterwards: Callable[[], None]


Submission = Callable[[Args, Services], Outcome | Accepted]

CLOSED: Outcome = {}
"""The modal closes; one below it is seen again."""
ALL_CLOSED: Outcome = {"response_action": "clear"}
"""The modal closes, with those below it."""


def becomes(view: View) -> Outcome:
    """Return that the modal becomes another."""
    return {"response_action": "update", "view": view.payload}


def gets_on_top(view: View) -> Outcome:
    """Return that another modal is laid on top; closing that one leads back."""
    return {"response_action": "push", "view": view.payload}


def is_wrong(errors: Mapping[str, str]) -> Outcome:
    """Return what is wrong, by the block_id of the field; the modal stays as it is."""
    return {"response_action": "errors", "errors": dict(errors)}


def submitting_softly(services: Services) -> Callable[[Submission], Callable[[Args], None]]:
    """Return a decorator: what it returns answers the submission, and shows an apology in the modal where that fails.

    The listener gets the request and the services of its workspace, and returns what becomes of the modal.
    """

    def decorate(submission: Submission) -> Callable[[Args], None]:
        @functools.wraps(submission)
        def listen(args: Args) -> None:
            try:
                outcome = submission(args, services.in_workspace(args.context.team_id))
            except Exception as error:  # noqa: BLE001 (the boundary: whatever fails is told to the person and logged)
                log_failure("A submission failed", error)
                outcome = _apology(args)
            if isinstance(outcome, Accepted):
                args.ack(**outcome.outcome)
                _finish(args, outcome.afterwards)
            else:
                args.ack(**outcome)

        del listen.__dict__["__wrapped__"]  # Bolt reads a listener's arguments through it
        return listen

    return decorate


def _finish(args: Args, work: Callable[[], None]) -> None:
    try:
        work()
    except Exception as error:  # noqa: BLE001 (the boundary, as above)
        log_failure("What follows a submission failed", error)
        apologise(args)


def _apology(args: Args) -> Outcome:
    """Return the apology beside the first field, so that what was typed stays; without a field the modal becomes it."""
    fields = [block["block_id"] for block in args.body["view"]["blocks"] if block["type"] == "input"]
    if fields:
        return is_wrong({fields[0]: wording.APOLOGY})
    return becomes(apology_message().as_modal(wording.APOLOGY_TITLE))
