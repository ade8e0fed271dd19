"""The next results of an answer."""

from collections.abc import Sequence

from handlers.views.answer_buttons import more_button, save_button
from handlers.views.blocks import actions, header
from handlers.views.message import Message
from handlers.views.plain_text import result_lines, text_of
from handlers.views.result_card import result_blocks
from handlers.wording import answer as wording
from knowledge.answer import Result


def further_results_message(results: Sequence[Result], further: Sequence[str], public_url: str | None) -> Message:
    """Return the results, and a button for those after them: `further` are their ids."""
    blocks = [
        header(wording.FURTHER),
        *result_blocks(results, public_url),
        *actions([*more_button(further), save_button([result.id for result in results])]),
    ]
    return Message(text_of([wording.FURTHER, *result_lines(results)]), blocks)
