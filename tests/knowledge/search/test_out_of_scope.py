"""Subjects that no library of practice answers keep the bot silent, unless the library holds them after all."""

from pathlib import Path

import pytest

from knowledge.answers.answerer import Answerer
from knowledge.search.out_of_scope import OutsidePhrases
from knowledge.search.thesaurus import phrase_key
from tests.knowledge.search.small_search import open_small, open_terms


@pytest.mark.parametrize(
    "question",
    [
        "printer is broken again",
        "how much annual leave do I have left",
        "is the meeting room free after school",
        "mental capacity of older people in nursing homes",
    ],
)
def test_a_question_about_something_else_gets_no_answer(answerer: Answerer, question: str) -> None:
    assert answerer.answer(question).results == ()


def test_a_phrase_that_the_library_holds_is_not_outside(tmp_path: Path) -> None:
    terms = open_terms(tmp_path, "a broken window in the car park")
    assert phrase_key("car park") not in OutsidePhrases(["car park", "car pool"], terms)


def test_a_phrase_is_outside_when_the_library_has_its_words_only_apart(tmp_path: Path) -> None:
    terms = open_terms(tmp_path, "the car stood near the park")
    assert phrase_key("car park") in OutsidePhrases(["car park"], terms)


def test_a_phrase_is_outside_in_every_form_of_its_words(tmp_path: Path) -> None:
    terms = open_terms(tmp_path, "a broken window")
    assert phrase_key("Car Parks") in OutsidePhrases(["car park"], terms)


def test_an_outside_subject_weighs_more_than_another_word_that_is_not_there(tmp_path: Path) -> None:
    search = open_small(tmp_path, "a broken window", outside=("printer",))
    printer, zebra = search.analyze("printer zebra").query_terms
    assert printer.weight > zebra.weight


def test_an_outside_phrase_is_taken_whole(tmp_path: Path) -> None:
    search = open_small(tmp_path, "the car stood near the park", outside=("car park",))
    assert [query_term.words for query_term in search.analyze("a car park").query_terms] == [("car", "park")]
