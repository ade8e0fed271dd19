"""When there is an answer, and when the bot stays silent."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.failure import Failure
from knowledge.answers.answerer import Answerer
from knowledge.search.confidence import (
    NOTHING_FOUND,
    ConfidenceWeights,
    confidence_in,
    load_confidence_weights,
)
from knowledge.search.evidence import Evidence

EVIDENCE = Evidence(
    words=1.4,
    one_term=0.0,
    weight=0.8,
    covered=0.9,
    covered_by_ten=0.5,
    in_library=0.6,
    not_in_library=0.1,
    score=0.3,
    strongest=0.4,
    terms_met=1.1,
    found=2.0,
    likeness=0.5,
    like_outside=0.2,
    words_outside=0.1,
    asks_elsewhere=0.0,
)
SHARES = st.floats(0, 1)


def sum_of(evidence: Evidence) -> float:
    return confidence_in(evidence, load_confidence_weights()).sum


@given(less=SHARES, more=SHARES)
def test_more_of_the_question_in_the_librarys_own_words_is_never_worse(less: float, more: float) -> None:
    low, high = sorted((less, more))
    assert sum_of(replace(EVIDENCE, in_library=low)) <= sum_of(replace(EVIDENCE, in_library=high))


@given(less=SHARES, more=SHARES)
def test_more_that_the_library_lacks_is_never_better(less: float, more: float) -> None:
    low, high = sorted((less, more))
    assert sum_of(replace(EVIDENCE, not_in_library=low)) >= sum_of(replace(EVIDENCE, not_in_library=high))


def test_likeness_to_lines_outside_speaks_against_an_answer() -> None:
    assert sum_of(replace(EVIDENCE, like_outside=0.9)) < sum_of(EVIDENCE)


def test_asking_to_be_handed_something_speaks_against_an_answer() -> None:
    assert sum_of(replace(EVIDENCE, asks_elsewhere=1.0)) < sum_of(EVIDENCE)


def test_what_is_answered_is_near() -> None:
    weights = load_confidence_weights()
    assert weights.near_from <= weights.answered_from


def test_weights_that_are_broken_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "weights.json").write_text("{}", encoding="utf-8")
    with pytest.raises(Failure, match="make silence"):
        load_confidence_weights(tmp_path / "weights.json")


def test_weights_of_other_figures_say_what_to_do(tmp_path: Path) -> None:
    weights = ConfidenceWeights(0.0, {"words": 1.0}, 0.0, 0.0)
    (tmp_path / "weights.json").write_text(weights.written(), encoding="utf-8")
    with pytest.raises(Failure, match="make silence"):
        load_confidence_weights(tmp_path / "weights.json")


def test_where_nothing_was_found_there_is_no_answer() -> None:
    assert not NOTHING_FOUND.is_enough


@pytest.mark.parametrize("question", ["", "   ", "the", "what is it that we do with the", "?!", "…"])
def test_a_question_without_a_word_to_search_gets_no_answer(answerer: Answerer, question: str) -> None:
    assert not answerer.answer(question).confident


@pytest.mark.parametrize(
    "question",
    [
        "looked after children",
        "young people",
        "resilience",
        "care leavers",
        "ideas about gangs",
        "examples of resilience",
        "how do we get children to talk about their feelings without making them angry",
    ],
)
def test_a_question_about_what_the_library_is_for_is_answered(answerer: Answerer, question: str) -> None:
    assert answerer.answer(question).confident


@pytest.mark.parametrize(
    "question", ["zebra", "who won the world cup", "bitcoin mining", "how do I reset my password", "quantum physics"]
)
def test_a_question_about_nothing_in_the_library_gets_no_answer(answerer: Answerer, question: str) -> None:
    assert not answerer.answer(question).confident
