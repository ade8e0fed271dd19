"""The order of what is found."""

from pathlib import Path

import pytest

from tests.knowledge.search.small_search import open_small

FILLING = ("homes in Liverpool", "schools in Norfolk", "nurses in Essex", "police in Lewisham", "art in Salford")


def test_an_entry_about_both_words_stands_above_one_that_repeats_one(tmp_path: Path) -> None:
    much_of_one = "pedagogy pedagogy pedagogy pedagogy"
    both = "pedagogy and resilience among staff homes schools nurses police court music food"
    assert open_small(tmp_path, much_of_one, both, *FILLING).order("pedagogy resilience") == [1, 0]


def test_an_entry_where_the_words_stand_side_by_side_is_above_one_where_they_stand_apart(tmp_path: Path) -> None:
    apart = "therapy for children and for families and then something systemic"
    together = "systemic therapy for children and for families and then something"
    assert open_small(tmp_path, apart, together, *FILLING).order("systemic therapy") == [1, 0]


def test_the_rarer_of_two_words_decides(tmp_path: Path) -> None:
    search = open_small(tmp_path, "framework", "pedagogy", "framework", "framework", *FILLING)
    assert search.order("framework pedagogy")[0] == 1


def test_a_word_said_in_passing_counts_less_than_the_same_word_alone(tmp_path: Path) -> None:
    long = "pedagogy among many other things that were talked about at length by all of the staff present that day"
    assert open_small(tmp_path, long, "pedagogy", *FILLING).order("pedagogy") == [1, 0]


def test_equal_entries_keep_the_order_of_the_library(tmp_path: Path) -> None:
    search = open_small(tmp_path, *FILLING, "pedagogy in Leeds", "pedagogy in Hull", "pedagogy in York")
    assert search.order("pedagogy") == [5, 6, 7]


def test_the_person_s_own_word_stands_above_one_from_the_thesaurus(tmp_path: Path) -> None:
    entries = "everyday: [{say: [fight], means: [dispute]}]"
    assert open_small(tmp_path, "a dispute", "a fight", *FILLING, thesaurus=entries).order("fight") == [1, 0]


def test_an_entry_that_holds_two_ways_of_saying_one_idea_covers_it_once(tmp_path: Path) -> None:
    entries = "everyday: [{say: [fight], means: [dispute]}]"
    found = open_small(tmp_path, "a fight, a dispute", *FILLING, thesaurus=entries).rank("fight")
    assert [match.alternative.term for match in found[0].matches] == ["fight"]


def test_what_is_not_about_any_word_is_not_found(tmp_path: Path) -> None:
    assert open_small(tmp_path, *FILLING).order("pedagogy") == []


def test_coverage_is_whole_when_every_word_is_there(tmp_path: Path) -> None:
    found = open_small(tmp_path, "pedagogy and resilience", *FILLING).rank("resilience pedagogy")
    assert found[0].coverage == pytest.approx(1.0)


def test_a_phrase_whose_words_stand_apart_counts_less(tmp_path: Path) -> None:
    entries = "acronyms: [{short: MST, full: systemic therapy}]"
    apart = "therapy for children and for families and then something systemic"
    near = "systemic therapy for children and for families and then something"
    assert open_small(tmp_path, apart, near, *FILLING, thesaurus=entries).order("MST") == [1, 0]
