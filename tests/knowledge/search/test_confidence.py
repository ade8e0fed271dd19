"""When there is an answer, and when the bot stays silent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.answers.answerer import Answerer
from knowledge.search.confidence import NOTHING_FOUND, confidence_in
from knowledge.search.ranking import Ranked

LENGTHS = st.integers(1, 24)


def best(coverage: float) -> Ranked:
    """Return an entry that covers this share of the question."""
    return Ranked(number=0, score=1.0, coverage=coverage, together=0.0, matches=())


@given(query_terms=LENGTHS)
def test_a_longer_question_needs_no_larger_share(query_terms: int) -> None:
    assert confidence_in(best(0.5), query_terms + 1).needed <= confidence_in(best(0.5), query_terms).needed


def test_a_question_of_ten_ideas_needs_a_smaller_share_than_one_of_two() -> None:
    assert confidence_in(best(0.5), 10).needed < confidence_in(best(0.5), 2).needed


@given(query_terms=LENGTHS)
def test_however_long_the_question_what_covers_none_of_it_is_not_enough(query_terms: int) -> None:
    assert not confidence_in(best(0.0), query_terms).is_enough


@given(query_terms=LENGTHS)
def test_what_covers_the_whole_question_is_enough(query_terms: int) -> None:
    assert confidence_in(best(1.0), query_terms).is_enough


@given(query_terms=LENGTHS, coverage=st.floats(0, 1))
def test_covering_more_is_never_worse(query_terms: int, coverage: float) -> None:
    assert confidence_in(best(1.0), query_terms).is_enough >= confidence_in(best(coverage), query_terms).is_enough


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
