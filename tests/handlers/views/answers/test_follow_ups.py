"""What goes on from the last answer."""

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from handlers.views.answers.follow_ups import examples_beside_message, questions_beside_message
from handlers.views.answers.shown_ids import ShownIds, shown_ids_of
from knowledge.answers.answer import Prompt, PromptKind
from tests.handlers.answers_by_hand import EXAMPLE
from tests.handlers.shown import problems, words
from tests.handlers.views.block_kit.slack_text import hostile_text, unhurried

SHOWN = ShownIds(("resilience/what-it-is",), ("practice-examples/other/flourish",), ("resilience/policy-context",))


def test_examples_come_with_the_reason_for_each() -> None:
    assert EXAMPLE.reason in words(examples_beside_message([EXAMPLE], SHOWN, None).blocks)


def test_what_was_shown_goes_on_being_shown() -> None:
    message = examples_beside_message([EXAMPLE], SHOWN, None)
    assert message.metadata is not None
    after = shown_ids_of(asdict(message.metadata))
    assert after == ShownIds(SHOWN.results, (*SHOWN.examples, EXAMPLE.id), SHOWN.further)


@unhurried
@given(st.lists(hostile_text, min_size=1, max_size=20))
def test_slack_takes_any_questions(questions: list[str]) -> None:
    prompts = [Prompt(question, PromptKind.TEAM) for question in questions]
    assert problems(questions_beside_message(prompts, SHOWN)) == []
