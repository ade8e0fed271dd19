"""How a query becomes terms: phrases, compounds, filler words, and words that stand for nothing in the library."""

from pathlib import Path

import pytest

from knowledge.library.span import Span
from knowledge.search.engine import SearchEngine
from knowledge.search.query_analysis import QueryTerm
from knowledge.search.query_analyzer import LONGEST_QUERY, MOST_QUERY_TERMS
from tests.knowledge.search.small_search import open_small


def asked_for(query_terms: tuple[QueryTerm, ...]) -> list[tuple[str, ...]]:
    return [query_term.words for query_term in query_terms]


def test_every_word_that_is_searched_is_an_idea(tmp_path: Path) -> None:
    search = open_small(tmp_path, "fostering in Liverpool")
    assert asked_for(search.analyze("the fostering of Liverpool").query_terms) == [("fostering",), ("liverpool",)]


def test_a_word_said_twice_is_one_idea(tmp_path: Path) -> None:
    search = open_small(tmp_path, "fostering")
    assert asked_for(search.analyze("fostering, foster, FOSTERED").query_terms) == [("fostering",)]


def test_a_phrase_of_the_thesaurus_is_one_idea(tmp_path: Path) -> None:
    search = open_small(tmp_path, "a dispute", thesaurus="everyday: [{say: [fall out], means: [dispute]}]")
    assert [a.term for a in search.analyze("we fall out").query_terms[0].alternatives] == ["dispute"]


def test_the_longest_phrase_is_taken(tmp_path: Path) -> None:
    entries = "everyday: [{say: [children], means: [kids]}, {say: [looked after children], means: [kids]}]"
    search = open_small(tmp_path, "kids", thesaurus=entries)
    assert asked_for(search.analyze("looked after children").query_terms) == [("looked", "children")]


def test_the_words_of_a_phrase_count_less_alone_than_the_phrase(tmp_path: Path) -> None:
    entries = "everyday: [{say: [broken window], means: [damage]}]"
    search = open_small(tmp_path, "a broken window", "damage", thesaurus=entries)
    weights = {a.term: a.weight for a in search.analyze("broken window").query_terms[0].alternatives}
    assert weights["window"] < weights["damage"] < weights["broken window"]


@pytest.mark.parametrize("written", ["anti-social", "antisocial", "anti social"])
@pytest.mark.parametrize("asked", ["anti-social", "antisocial", "anti social"])
def test_a_compound_is_found_however_it_is_written(tmp_path: Path, written: str, asked: str) -> None:
    search = open_small(tmp_path, f"{written} behaviour", "resilience")
    assert search.order(f"{asked} behaviour") == [0]


def test_two_words_are_found_where_the_library_writes_them_as_one(tmp_path: Path) -> None:
    search = open_small(tmp_path, "time online", "a line of work")
    assert search.order("on line")[0] == 0


def test_per_cent_finds_a_percent_sign(tmp_path: Path) -> None:
    search = open_small(tmp_path, "14% of homes", "14 homes")
    assert search.order("per cent") == [0]


def test_a_word_that_the_library_lacks_is_an_idea_without_a_way_to_find_it(tmp_path: Path) -> None:
    query_term = open_small(tmp_path, "resilience").analyze("zebra").query_terms[0]
    assert query_term.alternatives == ()


def test_a_word_that_the_library_lacks_weighs_most(tmp_path: Path) -> None:
    resilience, zebra = open_small(tmp_path, "resilience").analyze("resilience zebra").query_terms
    assert zebra.weight > resilience.weight


def test_a_rare_word_weighs_more_than_one_that_stands_everywhere(tmp_path: Path) -> None:
    search = open_small(tmp_path, "pedagogy framework", "framework", "framework of frameworks")
    pedagogy, framework = search.analyze("pedagogy framework").query_terms
    assert pedagogy.weight > framework.weight


def test_words_around_a_question_weigh_less_than_they_would_alone(tmp_path: Path) -> None:
    search = open_small(tmp_path, "help with pedagogy")
    beside, alone = search.analyze("help with pedagogy").query_terms[0], search.analyze("help").query_terms[0]
    assert beside.weight < alone.weight


def test_a_question_of_nothing_but_padding_keeps_its_words(tmp_path: Path) -> None:
    search = open_small(tmp_path, "ideas that help")
    assert [query_term.emphasis for query_term in search.analyze("ideas help").query_terms] == [1.0, 1.0]


def test_a_query_of_small_words_has_no_ideas(tmp_path: Path) -> None:
    assert open_small(tmp_path, "resilience").analyze("what is it that we do with the").query_terms == ()


def test_the_mended_query_keeps_everything_but_the_wrong_word(engine: SearchEngine) -> None:
    assert engine.search("  *resiliance* – why?").query_analysis.corrected == "  *resilience* – why?"


def test_nothing_is_said_to_be_mended_where_nothing_was(engine: SearchEngine) -> None:
    assert engine.search("Resilience & behaviour").query_analysis.corrected is None


def test_only_the_beginning_of_an_endless_query_is_read(tmp_path: Path) -> None:
    search = open_small(tmp_path, "fostering and pedagogy")
    question = "fostering ".ljust(LONGEST_QUERY)
    assert asked_for(search.analyze(question + "pedagogy").query_terms) == [("fostering",)]


def test_of_very_many_words_the_first_are_searched(tmp_path: Path) -> None:
    numbers = [str(number) for number in range(10, 100)]
    query_terms = open_small(tmp_path, "14 homes").analyze(" ".join(numbers)).query_terms
    assert [query_term.words[0] for query_term in query_terms] == numbers[:MOST_QUERY_TERMS]


def test_the_spelling_of_a_name_is_left_alone(engine: SearchEngine) -> None:
    assert engine.search("resiliance").query_analysis.corrected == "resilience"
    assert engine.search("resiliance", lambda _: [Span(0, 10)]).query_analysis.corrected is None


def test_other_words_of_a_query_with_a_name_are_mended_and_none_is_repeated(engine: SearchEngine) -> None:
    query_analysis = engine.search("resiliance for zanab", lambda _: [Span(15, 20)]).query_analysis
    assert ("resilience",) in asked_for(query_analysis.query_terms)
    assert query_analysis.corrected is None
