"""The answer that one person sees: up to three passages, practice examples, questions and notices."""

from collections.abc import Sequence

from handlers.views.answers.buttons import helpful_buttons, more_button, save_button, share_button
from handlers.views.answers.cards import example_blocks, question_blocks, result_blocks
from handlers.views.answers.notices import advice_blocks, closing_blocks
from handlers.views.answers.shown_ids import metadata_of
from handlers.views.block_kit.elements import actions, context, divider, header
from handlers.views.block_kit.message import Block, Message, Metadata
from handlers.views.block_kit.mrkdwn import bold, escape, joined, mention
from handlers.views.reflect.invitation import reflect_on_button
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer, Notice, Result

RESULTS_SHOWN = 3
EXAMPLES_SHOWN = 3
UNDERSTOOD_CHARACTERS = 150


def answer_message(answer: Answer, public_url: str | None, *, can_share: bool) -> Message:
    """Return the whole answer; `can_share` adds the button that posts it in the channel."""
    results, examples = answer.results[:RESULTS_SHOWN], answer.examples[:EXAMPLES_SHOWN]
    result_ids, example_ids = [result.id for result in results], [example.id for example in examples]
    buttons = [
        *more_button(answer.further),
        reflect_on_button(result_ids),
        *([share_button(result_ids, example_ids)] if can_share else ()),
        save_button(result_ids),
        *helpful_buttons(result_ids, example_ids),
    ]
    beside = [
        *example_blocks(wording.EXAMPLES, examples, public_url, answer.notices),
        *question_blocks(wording.QUESTIONS, answer.prompts),
    ]
    blocks = [
        *advice_blocks(answer.notices),
        *understood_blocks(answer),
        *result_blocks(results, answer.notices, public_url),
        *([divider(), *beside] if beside else []),
        *actions(buttons),
        *closing_blocks(answer.closing),
    ]
    return Message(blocks, answer_metadata(answer))


def answer_metadata(answer: Answer) -> Metadata:
    """Return what a follow-up such as “more” goes on from."""
    results, examples = answer.results[:RESULTS_SHOWN], answer.examples[:EXAMPLES_SHOWN]
    return metadata_of(
        (result.id for result in results),
        (example.id for example in examples),
        answer.further,
    )


def understood_blocks(answer: Answer) -> list[Block]:
    """Return the line that tells which words were searched, where they are not those that were typed."""
    if answer.understood_as is None:
        return []
    words = bold(answer.understood_as, UNDERSTOOD_CHARACTERS)
    return [context(joined(" ", (escape(wording.UNDERSTOOD_AS), words)))]


def shared_answer_message(answer: Answer, sharer: str, public_url: str | None) -> Message:
    """Return the answer under a line that says who shared it; `sharer` is the person's id."""
    message = answer_message(answer, public_url, can_share=False)
    line = joined(" ", (mention(sharer), escape(wording.SHARED_BY)))
    return Message([context(line), *message.blocks])


def further_results_message(
    results: Sequence[Result], notices: Sequence[Notice], further: Sequence[str], public_url: str | None
) -> Message:
    """Return the results, and a button for those after them: `further` are their ids."""
    blocks = [
        header(wording.FURTHER),
        *result_blocks(results, notices, public_url),
        *actions([*more_button(further), save_button([result.id for result in results])]),
    ]
    return Message(blocks)
