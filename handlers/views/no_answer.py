"""What a person sees when nothing in the library fits: somewhere to go, and no guess."""

from collections.abc import Sequence

from handlers.action_ids import READ, action_id
from handlers.views.blocks import Element, actions, button, section
from handlers.views.browsing import topic_buttons
from handlers.views.message import Block, Message
from handlers.views.mrkdwn import bold, escape, joined
from handlers.views.notices import not_urgent, notice_blocks, urgent, urgent_blocks
from handlers.views.plain_text import notice_lines, text_of
from handlers.wording import answer as wording
from knowledge.answer import Answer
from knowledge.library import Section


def no_answer_message(answer: Answer, nearest: Sequence[Section]) -> Message:
    """Return topics to browse and the nearest sections to read; signposts still stand first."""
    words = joined("\n", (bold(wording.NOTHING_FITS), escape(wording.NOTHING_FITS_ADVICE)))
    blocks = [
        *urgent_blocks(answer.notices),
        section(words),
        *actions(topic_buttons(answer.topics)),
        *_section_blocks(nearest),
        *notice_blocks(answer.notices),
    ]
    lines = [
        *notice_lines(urgent(answer.notices)),
        wording.NOTHING_FITS,
        wording.NOTHING_FITS_ADVICE,
        *(topic.title for topic in answer.topics),
        wording.NEAREST_SECTIONS if nearest else "",
        *(near.heading for near in nearest),
        *notice_lines(not_urgent(answer.notices)),
    ]
    return Message(text_of(lines), blocks)


def _section_blocks(nearest: Sequence[Section]) -> list[Block]:
    if not nearest:
        return []
    return [section(bold(wording.NEAREST_SECTIONS)), *actions(_read(near) for near in nearest)]


def _read(near: Section) -> Element:
    return button(near.heading, action_id(READ, near.id), near.id)
