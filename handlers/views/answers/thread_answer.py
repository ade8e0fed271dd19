"""The answer to a mention, in its thread: shorter, for everyone in the channel."""

from collections.abc import Sequence

from handlers.views.answers.answer import RESULTS_SHOWN, understood_blocks
from handlers.views.answers.buttons import helpful_buttons, more_button, save_button
from handlers.views.answers.cards import example_blocks, question_blocks, result_blocks, title_of
from handlers.views.answers.notices import advice_blocks, closing_blocks
from handlers.views.answers.shown_ids import metadata_of
from handlers.views.block_kit.elements import Element, actions, bullets, section
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, fitted, joined
from handlers.views.block_kit.plain_text import one_line
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer, Result

FIRST_WORDS_CHARACTERS = 80


def thread_answer_message(answer: Answer, public_url: str | None) -> Message:
    """Return the best passage, the titles of two more, one practice example and one question."""
    best, others, examples = answer.results[:1], answer.results[1:RESULTS_SHOWN], answer.examples[:1]
    further = [*(result.id for result in others), *answer.further]
    blocks = [
        *advice_blocks(answer.notices),
        *understood_blocks(answer),
        *result_blocks(best, answer.notices, public_url),
        *_title_blocks(others, public_url),
        *example_blocks(wording.EXAMPLE, examples, public_url, answer.notices),
        *question_blocks(wording.QUESTION, answer.prompts[:1]),
        *actions(_buttons(answer, further)),
        *closing_blocks(answer.closing),
    ]
    shown = metadata_of((result.id for result in best), (example.id for example in examples), further)
    return Message(blocks, shown)


def _buttons(answer: Answer, further: Sequence[str]) -> list[Element]:
    result_ids = [result.id for result in answer.results[:RESULTS_SHOWN]]
    helpful = helpful_buttons(result_ids, [example.id for example in answer.examples[:1]])
    return [*more_button(further), save_button(result_ids[:1]), *helpful]


def _title_blocks(results: Sequence[Result], public_url: str | None) -> list[Block]:
    if not results:
        return []
    lines = [_title_and_first_words(result, public_url) for result in results]
    return [section(joined("\n", (bold(wording.ALSO_FOUND), bullets(lines))))]


def _title_and_first_words(result: Result, public_url: str | None) -> Mrkdwn:
    """Two passages of one section have the same title; their first words tell them apart."""
    title = title_of(result.title, result.url, public_url)
    return joined(" ", (title, fitted(one_line(result.text), FIRST_WORDS_CHARACTERS)))
