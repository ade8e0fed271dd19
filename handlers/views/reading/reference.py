"""The reference of what is read, in a field from which it can be copied.

Slack lets an app put nothing on a person's clipboard; the text of a field can be selected in all its apps.
"""

from handlers.views.block_kit.elements import Element, button
from handlers.views.block_kit.ids import COPY_REFERENCE, REFERENCE
from handlers.views.block_kit.inputs import paragraph_input
from handlers.views.block_kit.message import View
from handlers.wording import reading as wording


def reference_button(item_id: str) -> Element:
    """Return the button that shows the reference of an item."""
    return button(wording.REFERENCE, COPY_REFERENCE, item_id)


def reference_view(reference: str) -> View:
    """Return the modal with a reference, to lay on top of what is read: closing it leads back."""
    field = paragraph_input(
        REFERENCE, wording.REFERENCE_LABEL, written=reference, hint=wording.REFERENCE_HINT, optional=True
    )
    return View.form(
        wording.REFERENCE_TITLE, [field], callback_id=REFERENCE, submit=wording.REFERENCE_DONE, close=wording.BACK
    )
