"""Practice examples beside an answer fit the question that was asked; where none does, there is none."""

import pytest

from knowledge.answers.answerer import Answerer
from knowledge.library.library import Library
from tests.evaluation.beside.judged import TUNING, JudgedQuestion, judge, read_questions

FLOURISH = "practice-examples/other/flourish"


@pytest.mark.parametrize("question", read_questions(TUNING), ids=lambda question: question.query)
def test_a_fitting_example_is_shown_and_no_silly_one(answerer: Answerer, question: JudgedQuestion) -> None:
    judgement = judge(question, answerer.answer(question.query))
    assert judgement.has_fitting is not False
    assert judgement.silly == ()


@pytest.mark.parametrize("query", ["what is MST", "what are the five restorative questions", "girls and gangs"])
def test_none_is_better_than_a_far_one(answerer: Answerer, query: str) -> None:
    assert answerer.answer(query).examples == ()


def test_beside_a_practice_example_stands_no_other(answerer: Answerer) -> None:
    answer = answerer.answer("children in care council")
    assert answer.results[0].id == "practice-examples/participation/children-in-care-councils"
    assert answer.examples == ()


def test_an_example_that_was_linked_has_the_reason_of_the_link(answerer: Answerer, library: Library) -> None:
    first = answerer.answer("resilience").examples[0]
    reasons = [link.reason for link in library.links if link.example_id == FLOURISH]
    assert (first.id, first.reason in reasons) == (FLOURISH, True)


def test_a_result_is_not_named_again(answerer: Answerer) -> None:
    answer = answerer.answer("nurse working inside the social work team")
    assert {result.id for result in answer.results}.isdisjoint(example.id for example in answer.examples)


def test_an_example_that_is_a_result_but_not_named_stands_beside_the_answer(answerer: Answerer) -> None:
    answer = answerer.answer("would a social pedagogy qualification work in the UK")
    assert answer.examples[0].id == "practice-examples/residential/pedagogic-diploma"


@pytest.mark.parametrize("query", ["who gave the talk about resilience", "how many MST teams are there", "MST cost"])
def test_where_a_fact_is_asked_no_example_stands_beside_it(answerer: Answerer, query: str) -> None:
    assert answerer.answer(query).examples == ()
