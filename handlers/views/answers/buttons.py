"""The buttons under an answer. Their values hold ids of what was shown, never the words that were searched."""

from collections.abc import Sequence

from handlers.views.block_kit.elements import Element, button
from handlers.views.block_kit.ids import HELPFUL, MORE_RESULTS, NOT_HELPFUL, SAVE, SHARE, join_ids, join_shown
from handlers.wording import answers as wording
from handlers.wording import feedback as feedback_wording
from handlers.wording import saved as saved_wording


def more_button(ids: Sequence[str], text: str = wording.MORE_RESULTS) -> list[Element]:
    """Return the button for the next results; none where there are no more."""
    return [button(text, MORE_RESULTS, join_ids(ids))] if ids else []


def share_button(result_ids: Sequence[str], example_ids: Sequence[str]) -> Element:
    """Return the button that posts these results, with these practice examples beside them, in the channel."""
    return button(wording.SHARE, SHARE, join_shown(result_ids, example_ids))


def save_button(ids: Sequence[str]) -> Element:
    """Return the button that saves these items for the person."""
    return button(saved_wording.SAVE, SAVE, join_ids(ids))


def helpful_buttons(result_ids: Sequence[str], example_ids: Sequence[str]) -> list[Element]:
    """Return the buttons that say whether an answer with these results and practice examples helped."""
    value = join_shown(result_ids, example_ids)
    return [
        button(feedback_wording.HELPFUL, HELPFUL, value),
        button(feedback_wording.NOT_HELPFUL, NOT_HELPFUL, value),
    ]
