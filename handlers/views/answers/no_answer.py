"""What a person sees when nothing in the library fits: somewhere to go, and no guess."""

from collections.abc import Sequence

from handlers.views.answers.notices import advice_blocks, closing_blocks
from handlers.views.block_kit.elements import Element, actions, bullets, button, section
from handlers.views.block_kit.ids import READ, action_id
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, escape, joined, shorten
from handlers.views.block_kit.plain_text import one_line
from handlers.views.browsing import topic_buttons
from handlers.views.practice_lead.note import tell_button
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer, AnswerVerdict, Result
from knowledge.answers.brief import first_words
from knowledge.library.items import Section

FIRST_WORDS_CHARACTERS = 100


def no_answer_message(answer: Answer, nearest: Sequence[Section]) -> Message:
    """Return the nearest sections to read, or that there is nothing; topics to browse; whom to tell; where to turn."""
    advice = wording.NOTHING_FITS_ADVICE if answer.topics else wording.NOTHING_NEAR_ADVICE
    blocks = [
        *advice_blocks(answer.notices),
        *(_near_blocks(nearest, answer.nearest) if nearest else [_said(wording.NOTHING_FITS, advice)]),
        *actions(topic_buttons(answer.topics)),
        *actions([tell_button(AnswerVerdict.NEAR if nearest else AnswerVerdict.NOTHING)]),
        *closing_blocks(answer.closing),
    ]
    return Message(blocks)


def _near_blocks(nearest: Sequence[Section], results: Sequence[Result]) -> list[Block]:
    said = _said(wording.PERHAPS_NEAR, wording.PERHAPS_NEAR_ADVICE)
    first = [_first_words(near.title, result) for near, result in zip(nearest, results, strict=False)]
    return [said, *([section(bullets(first))] if first else []), *actions(_read(near) for near in nearest)]


def _first_words(title: str, result: Result) -> Mrkdwn:
    """Return a section with the first words of what was found in it."""
    return joined(" ", (bold(title), escape(shorten(one_line(first_words(result)), FIRST_WORDS_CHARACTERS))))


def _said(line: str, advice: str) -> Block:
    return section(joined("\n", (bold(line), escape(advice))))


def _read(near: Section) -> Element:
    return button(near.title, action_id(READ, near.id), near.id)
