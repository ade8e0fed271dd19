"""Answer a submitted modal: it closes, tells what is wrong beside its fields, or becomes another.

Slack takes the answer with the acknowledgement only, and waits three seconds for it; what it refuses of it, it does not
say, so it gets plain blocks. So a submission is decided
without Slack: its listener gets no client. What must be asked is asked when the form opens, what must be told is told
afterwards.
Source: https://docs.slack.dev/surfaces/modals#handling_submissions
"""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt import Args

from handlers.services import Services
from handlers.slack.error_boundary import apologise, log_failure
from handlers.slack.form_values import FormValues
from handlers.slack.pressed import open_view_of
from handlers.slack.request import Person, person_of
from handlers.views.block_kit.message import View
from handlers.views.short_messages import apology_message
from handlers.wording import short_messages as wording

Reply = Mapping[str, Any]
"""What becomes of the modal."""


@dataclass(frozen=True)
class Accepted:
    """What becomes of the modal, and what is done with the request when Slack has been told.

    Where that work fails, the person is told in a direct message.
    """

    reply: Reply
    afterwards: Callable[[Args], None]


Submission = Callable[[Person, Services, FormValues], Reply | Accepted]
"""Gets who submits, the services of their workspace, and what stands in the form."""

CLOSED: Reply = {}
"""The modal closes; one below it is seen again."""
ALL_CLOSED: Reply = {"response_action": "clear"}
"""The modal closes, with those below it."""


def becomes(view: View) -> Reply:
    """Return that the modal becomes another."""
    return {"response_action": "update", "view": view.plain_payload}


def gets_on_top(view: View) -> Reply:
    """Return that another modal is laid on top; closing that one leads back."""
    return {"response_action": "push", "view": view.plain_payload}


def is_wrong(errors: Mapping[str, str]) -> Reply:
    """Return what is wrong, by the block_id of the field; the modal stays as it is."""
    return {"response_action": "errors", "errors": dict(errors)}


def submission_boundary(services: Services) -> Callable[[Submission], Callable[[Args], None]]:
    """Return a decorator: what it returns answers the submission, and shows an apology in the modal where that fails.

    It never asks Slack anything before the acknowledgement.
    """

    def decorate(submission: Submission) -> Callable[[Args], None]:
        @functools.wraps(submission)
        def listen(args: Args) -> None:
            try:
                person = person_of(args)
                here = services if person.is_of_another_workspace else services.in_workspace(args.context.team_id)
                reply = submission(person, here, open_view_of(args).form)
            except Exception as error:  # noqa: BLE001 (the boundary: whatever fails is told to the person and logged)
                log_failure(submission.__name__, error)
                reply = _apology(args)
            if isinstance(reply, Accepted):
                args.ack(**reply.reply)
                _finish(args, submission.__name__, reply.afterwards)
            else:
                args.ack(**reply)

        del listen.__dict__["__wrapped__"]  # Bolt reads a listener's arguments through it
        return listen

    return decorate


def _finish(args: Args, name: str, work: Callable[[Args], None]) -> None:
    try:
        work(args)
    except Exception as error:  # noqa: BLE001 (the boundary, as above)
        log_failure(name, error)
        apologise(args, error)


def _apology(args: Args) -> Reply:
    """Return the apology beside the first field, so that what was typed stays; without a field the modal becomes it."""
    fields = [block["block_id"] for block in open_view_of(args).payload["blocks"] if block["type"] == "input"]
    if fields:
        return is_wrong({fields[0]: wording.APOLOGY})
    return becomes(apology_message().as_modal(wording.APOLOGY_TITLE))
