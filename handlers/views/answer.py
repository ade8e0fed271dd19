"""The answer that one person sees: up to three passages, practice examples, questions and notices."""

from handlers.views.answer_buttons import helpful_buttons, more_button, save_button, share_button
from handlers.views.blocks import actions, context, divider
from handlers.views.example_card import example_blocks
from handlers.views.message import Block, Message, Metadata
from handlers.views.mrkdwn import bold, escape, joined
from handlers.views.notices import is_about_danger, not_urgent, notice_blocks, signpost_ids, urgent, urgent_blocks
from handlers.views.plain_text import example_lines, notice_lines, question_lines, result_lines, text_of
from handlers.views.questions import question_blocks
from handlers.views.reflect.invitation import reflect_on_button
from handlers.views.result_card import result_blocks
from handlers.views.shown_ids import metadata_of
from handlers.wording import answer as wording
from knowledge.answer import Answer

RESULTS_SHOWN = 3
EXAMPLES_SHOWN = 3
UNDERSTOOD_CHARACTERS = 150


def answer_message(answer: Answer, public_url: str | None, *, can_share: bool) -> Message:
    """Return the whole answer; `can_share` adds the button that posts it in the channel."""
    results, examples = answer.results[:RESULTS_SHOWN], answer.examples[:EXAMPLES_SHOWN]
    result_ids, example_ids = [result.id for result in results], [example.id for example in examples]
    buttons = [
        *more_button(answer.further),
        *([] if is_about_danger(answer.notices) else [reflect_on_button(result_ids)]),
        *([share_button(result_ids, example_ids)] if can_share else ()),
        save_button(result_ids),
        *helpful_buttons(result_ids, example_ids),
    ]
    beside = [
        *example_blocks(wording.EXAMPLES, examples, public_url),
        *question_blocks(wording.QUESTIONS, answer.prompts),
    ]
    blocks = [
        *urgent_blocks(answer.notices),
        *understood_blocks(answer),
        *result_blocks(results, public_url),
        *([divider(), *beside] if beside else []),
        *notice_blocks(answer.notices),
        *actions(buttons),
    ]
    return Message(answer_text(answer), blocks, answer_metadata(answer))


def answer_metadata(answer: Answer) -> Metadata:
    """Return what a follow-up such as “more” goes on from, and the signposts that need not be shown again."""
    results, examples = answer.results[:RESULTS_SHOWN], answer.examples[:EXAMPLES_SHOWN]
    return metadata_of(
        (result.id for result in results),
        (example.id for example in examples),
        answer.further,
        signpost_ids(answer.notices),
    )


def understood_blocks(answer: Answer) -> list[Block]:
    """Return the line that tells which words were searched, where they are not those that were typed."""
    if answer.understood_as is None:
        return []
    words = bold(answer.understood_as, UNDERSTOOD_CHARACTERS)
    return [context(joined(" ", (escape(wording.UNDERSTOOD_AS), words)))]


def answer_text(answer: Answer) -> str:
    """Return the same words as plain text."""
    lines = [
        *notice_lines(urgent(answer.notices)),
        f"{wording.UNDERSTOOD_AS} {answer.understood_as}" if answer.understood_as else "",
        *result_lines(answer.results[:RESULTS_SHOWN]),
        *example_lines(wording.EXAMPLES, answer.examples[:EXAMPLES_SHOWN]),
        *question_lines(wording.QUESTIONS, answer.prompts),
        *notice_lines(not_urgent(answer.notices)),
    ]
    return text_of(lines)
