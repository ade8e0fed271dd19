"""What goes on from the last answer of a conversation."""

from collections.abc import Sequence

from handlers.views.blocks import section
from handlers.views.example_card import example_blocks
from handlers.views.message import Message
from handlers.views.mrkdwn import escape
from handlers.views.plain_text import example_lines, question_lines, text_of
from handlers.views.questions import question_blocks
from handlers.views.shown_ids import ShownIds, metadata_of
from handlers.wording import answer as answer_wording
from handlers.wording import follow_ups as wording
from knowledge.answer import RelatedExample


def examples_beside_message(examples: Sequence[RelatedExample], shown: ShownIds, public_url: str | None) -> Message:
    """Return practice examples that go with an answer; `shown` is what the conversation has shown before."""
    lines = example_lines(answer_wording.EXAMPLES, examples)
    seen = dict.fromkeys((*shown.examples, *(example.id for example in examples)))
    after = metadata_of(shown.results, seen, shown.further)
    return Message(text_of(lines), example_blocks(answer_wording.EXAMPLES, examples, public_url), after)


def questions_beside_message(questions: Sequence[str], shown: ShownIds) -> Message:
    """Return questions that go with an answer."""
    lines = question_lines(answer_wording.QUESTIONS, questions)
    after = metadata_of(shown.results, shown.examples, shown.further)
    return Message(text_of(lines), question_blocks(answer_wording.QUESTIONS, questions), after)


def no_more_message() -> Message:
    """Return that the last answer has nothing more."""
    return _line(wording.NO_MORE)


def nothing_to_go_on_message() -> Message:
    """Return what to do where there is no answer to go on from."""
    return _line(wording.NOTHING_TO_GO_ON)


def use_buttons_message() -> Message:
    """Return what to do in a channel, whose messages the bot does not read."""
    return _line(wording.USE_THE_BUTTONS)


def _line(text: str) -> Message:
    return Message(text, [section(escape(text))])
