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
    """Return the nearest sections to read, or that there is nothing; topics to browse; and where to turn."""
    blocks = [
        *advice_blocks(answer.notices),
        *(_near_blocks(nearest) if nearest else [_said(wording.NOTHING_FITS, wording.NOTHING_FITS_ADVICE)]),
        *actions(topic_buttons(answer.topics)),
        *closing_blocks(answer.closing),
    ]
    return Message(blocks)


def _near_blocks(nearest: Sequence[Section]) -> list[Block]:
    said = _said(wording.PERHAPS_NEAR, wording.PERHAPS_NEAR_ADVICE)
    return [said, *actions(_read(near) for near in nearest)]


def _said(line: str, advice: str) -> Block:
    return section(joined("\n", (bold(line), escape(advice))))


def _read(near: Section) -> Element:
    return button(near.title, action_id(READ, near.id), near.id)
