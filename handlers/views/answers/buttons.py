"""The buttons under an answer. Their values hold ids of what was shown, never the words that were searched."""

from collections.abc import Sequence

from handlers.views.block_kit.elements import Element, actions, button, feedback_buttons
from handlers.views.block_kit.ids import (
    FEEDBACK,
    HELPFUL,
    MORE_RESULTS,
    NOT_HELPFUL,
    SAVE,
    SHARE,
    feedback_value,
    join_ids,
    join_shown,
)
from handlers.views.block_kit.newer import Newer, Part
from handlers.wording import answers as wording
from handlers.wording import feedback as wording_of_feedback
from handlers.wording import saved as saved_wording

ONE_ROW = 4
"""So many buttons stand in a row of a phone. Under two rows an answer has no room for Slack's buttons for feedback."""


def more_button(ids: Sequence[str], text: str = wording.MORE_RESULTS) -> list[Element]:
    """Return the button for the next results; none where there are no more."""
    return [button(text, MORE_RESULTS, join_ids(ids))] if ids else []


def share_button(result_ids: Sequence[str], example_ids: Sequence[str]) -> Element:
    """Return the button that posts these results, with these practice examples beside them, in the channel."""
    return button(wording.SHARE, SHARE, join_shown(result_ids, example_ids))


def save_button(ids: Sequence[str]) -> Element:
    """Return the button that saves these items for the person."""
    return button(saved_wording.SAVE, SAVE, join_ids(ids))


def rows_with_feedback(
    buttons: Sequence[Element], shown: Sequence[str], examples: Sequence[str], after: Sequence[Element] = ()
) -> list[Part]:
    """Return the buttons in rows, with those that say whether an answer with these results and examples helped.

    Slack's own buttons for feedback stand under the others. Where it has none, and where the others need two rows,
    “Helpful” and “Not helpful” stand among them, before those that come `after`.
    """
    value = join_shown(shown, examples)
    helpful = [
        button(wording_of_feedback.HELPFUL, HELPFUL, value),
        button(wording_of_feedback.NOT_HELPFUL, NOT_HELPFUL, value),
    ]
    newer = feedback_buttons(
        FEEDBACK,
        (wording_of_feedback.HELPFUL, wording_of_feedback.HELPFUL_LABEL, feedback_value(HELPFUL, shown, examples)),
        (
            wording_of_feedback.NOT_HELPFUL,
            wording_of_feedback.NOT_HELPFUL_LABEL,
            feedback_value(NOT_HELPFUL, shown, examples),
        ),
    )
    rows, plain_rows = actions([*buttons, *after]), actions([*buttons, *helpful, *after])
    if len(buttons) + len(after) > ONE_ROW:
        return [*plain_rows]
    return [Newer("context_actions", (*rows, newer), tuple(plain_rows))]
