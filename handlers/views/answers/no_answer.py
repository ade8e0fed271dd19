"""What a person sees when nothing in the library fits: somewhere to go, and no guess."""

from collections.abc import Sequence

from handlers.views.answers.notices import advice_blocks, closing_blocks
from handlers.views.block_kit.elements import Element, actions, button, section
from handlers.views.block_kit.ids import READ, action_id
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import bold, escape, joined
from handlers.views.browsing import topic_buttons
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer
from knowledge.library.library import Section


def no_answer_message(answer: Answer, nearest: Sequence[Section]) -> Message:
    """Return topics to browse and the nearest sections to read, and where to turn."""
    words = joined("\n", (bold(wording.NOTHING_FITS), escape(wording.NOTHING_FITS_ADVICE)))
    blocks = [
        *advice_blocks(answer.notices),
        section(words),
        *actions(topic_buttons(answer.topics)),
        *_section_blocks(nearest),
        *closing_blocks(answer.closing),
    ]
    return Message(blocks)


def _section_blocks(nearest: Sequence[Section]) -> list[Block]:
    if not nearest:
        return []
    return [section(bold(wording.NEAREST_SECTIONS)), *actions(_read(near) for near in nearest)]


def _read(near: Section) -> Element:
    return button(near.title, action_id(READ, near.id), near.id)
