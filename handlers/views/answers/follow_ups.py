"""What goes on from the last answer of a conversation."""

from collections.abc import Sequence

from handlers.views.answers.cards import example_blocks, prompt_blocks
from handlers.views.answers.shown_ids import ShownIds, metadata_of
from handlers.views.block_kit.elements import line_message
from handlers.views.block_kit.message import Message
from handlers.wording import answers as answer_wording
from handlers.wording import answers as wording
from knowledge.answers.answer import Prompt, RelatedExample


def examples_beside_message(examples: Sequence[RelatedExample], shown: ShownIds, public_url: str | None) -> Message:
    """Return practice examples that go with an answer; `shown` is what the conversation has shown before."""
    seen = dict.fromkeys((*shown.examples, *(example.id for example in examples)))
    after = metadata_of(shown.results, seen, shown.further)
    return Message(example_blocks(answer_wording.EXAMPLES, examples, public_url), after)


def questions_beside_message(questions: Sequence[Prompt], shown: ShownIds) -> Message:
    """Return questions that go with an answer."""
    after = metadata_of(shown.results, shown.examples, shown.further)
    return Message(prompt_blocks(questions), after)


def no_more_message() -> Message:
    """Return that the last answer has nothing more."""
    return line_message(wording.NO_MORE)


def nothing_to_go_on_message() -> Message:
    """Return what to do where there is no answer to go on from."""
    return line_message(wording.NOTHING_TO_GO_ON)


def not_seen_message() -> Message:
    """Return what to do where Slack does not let the bot look back at its last answer just now."""
    return line_message(wording.NOT_SEEN)


def use_buttons_message() -> Message:
    """Return what to do in a channel, whose messages the bot does not read."""
    return line_message(wording.USE_THE_BUTTONS)
