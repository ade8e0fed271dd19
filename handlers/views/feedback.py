"""The modal that asks why an answer did not help, and the thanks."""

from collections.abc import Sequence

from handlers.views.block_kit.elements import context, line_message, section
from handlers.views.block_kit.ids import NOT_HELPFUL_REASON
from handlers.views.block_kit.inputs import text_input
from handlers.views.block_kit.message import Message, View
from handlers.views.block_kit.mrkdwn import Mrkdwn, escape, joined
from handlers.views.practice_lead.note import people
from handlers.wording import feedback as wording

REASON = "reason"
"""The block_id and action_id of the field."""
LONGEST_REASON = 150
"""Characters of one line; the store takes twice as many."""


def reason_view(shown: str, moderators: Sequence[str]) -> View:
    """Return the modal; `shown` is what the answer shows, as ids, and comes back when it is submitted.

    `moderators` are the ids of those who will read the reason.
    """
    field = text_input(REASON, wording.REASON, hint=wording.HINT, longest=LONGEST_REASON, optional=True)
    return View.form(
        wording.TITLE,
        [section(escape(wording.ASK)), context(_readers(moderators)), field],
        callback_id=NOT_HELPFUL_REASON,
        submit=wording.SEND,
        close=wording.CANCEL,
        private_metadata=shown,
    )


def thanks_message() -> Message:
    """Return the thanks."""
    return line_message(wording.THANKS)


def _readers(moderators: Sequence[str]) -> Mrkdwn:
    """Return who reads a reason."""
    by = joined(" ", (escape(wording.READ_BY), people(moderators))) if moderators else escape(wording.READ_BY_OWNER)
    return joined(": ", (by, escape(wording.WHAT_IS_READ)))
