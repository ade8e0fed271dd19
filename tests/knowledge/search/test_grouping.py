"""A list is found once, however many of its bullets match."""

import pytest

from knowledge.answers.answerer import Answerer
from knowledge.library.library import Library
from knowledge.search.grouping import group, place_of
from knowledge.search.ranking import Ranked


def ranked(number: int, score: float) -> Ranked:
    return Ranked(number, score, coverage=1.0, together=0.0, matches=())


def test_entries_of_one_place_are_one_result() -> None:
    found = group([ranked(2, 3.0), ranked(0, 2.0), ranked(1, 1.0)], ["a", "b", "c"], ["list", "alone", "list"])
    assert [result.item_ids for result in found] == [("c", "a"), ("b",)]


def test_a_result_is_named_by_its_best_entry() -> None:
    found = group([ranked(1, 2.0), ranked(0, 1.0)], ["a", "b"], ["list", "list"])
    assert (found[0].id, found[0].best.score) == ("b", 2.0)


def test_all_bullets_of_a_list_are_shown_in_the_place_of_its_introduction(library: Library) -> None:
    bullets = library.passages["restorative-justice/questions"].items
    assert {place_of(library, bullet) for bullet in bullets} == {"restorative-justice/questions"}


def test_a_practice_example_is_a_place_of_its_own(library: Library) -> None:
    assert {place_of(library, example) for example in library.examples} == set(library.examples)


def test_a_question_that_five_bullets_answer_gets_their_list_once(library: Library, answerer: Answerer) -> None:
    question = "What happened? What were you thinking? What do you need to move forward? Who has been affected?"
    places = [place_of(library, result.id) for result in answerer.answer(question, limit=10).results]
    assert places.count("restorative-justice/questions") == 1


@pytest.mark.parametrize("query", ["resilience", "health", "sexual exploitation", "foster carers"])
def test_no_two_results_show_the_same_words(answerer: Answerer, query: str) -> None:
    texts = [result.text for result in answerer.answer(query, limit=10).results]
    assert len(set(texts)) == len(texts)
