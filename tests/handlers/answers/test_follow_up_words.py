"""Words that go on from an answer, and words that ask anew."""

import pytest

from handlers.answers.intents import FollowUp, follow_up_of


@pytest.mark.parametrize(
    "words", ["more", "More please", "show me more", "anything else?", "next", "what else is there"]
)
def test_asking_for_more(words: str) -> None:
    assert follow_up_of(words) is FollowUp.MORE


@pytest.mark.parametrize("words", ["examples?", "any examples", "an example please", "more examples", "EXAMPLES"])
def test_asking_for_examples(words: str) -> None:
    assert follow_up_of(words) is FollowUp.EXAMPLES


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("tell me more about the first one", FollowUp.FIRST),
        ("the second one please", FollowUp.SECOND),
        ("what does number 3 say?", FollowUp.THIRD),
    ],
)
def test_asking_for_one_of_the_results(words: str, one: FollowUp) -> None:
    assert follow_up_of(words) is one


@pytest.mark.parametrize("words", ["questions", "any questions for us?", "reflective questions please"])
def test_asking_for_questions(words: str) -> None:
    assert follow_up_of(words) is FollowUp.QUESTIONS


@pytest.mark.parametrize(
    "words",
    [
        "",
        "resilience",
        "more resilience",
        "the first day in a new home",
        "examples of fostering",
        "restorative questions",
        "thanks",
        "can you show me any more of the examples about that please, as we talked of them before",
    ],
)
def test_words_with_a_subject_of_their_own_ask_anew(words: str) -> None:
    assert follow_up_of(words) is None
