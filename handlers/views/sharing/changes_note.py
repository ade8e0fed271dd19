"""The modal in which a moderator writes what the author should change."""

from handlers.callback_ids import CHANGES_NOTE
from handlers.views.inputs import paragraph_input
from handlers.views.message import View
from handlers.views.sharing.outcome import LONGEST_NOTE
from handlers.wording import sharing as wording

NOTE = "note"
"""The block_id and action_id of the field."""


def changes_note_view(ids: str) -> View:
    """Return the modal; `ids` name the example and where its card is, and come back when it is sent."""
    field = paragraph_input(NOTE, wording.NOTE, hint=wording.NOTE_HINT, longest=LONGEST_NOTE)
    return View.form(
        wording.NOTE_TITLE, [field], callback_id=CHANGES_NOTE, submit=wording.NOTE_SEND, private_metadata=ids
    )
