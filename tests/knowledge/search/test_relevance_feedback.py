"""What the best entries have in common lifts others that say the same in other words."""

from pathlib import Path

from knowledge.search.ranking import scored
from knowledge.search.relevance_feedback import with_feedback
from tests.knowledge.search.small_search import SmallSearch, open_small

BEST = "pedagogy pedagogy diploma and relationships"
UNLIKE = "pedagogy beside printers, kettles"
ALIKE = "pedagogy beside diploma, relationships"
NOT_FOUND = "diploma and relationships"
OTHERS = ("homes in Liverpool", "schools in Norfolk", "nurses in Essex", "police in Lewisham", "art in Salford")


def orders(search: SmallSearch, query: str) -> tuple[list[int], list[int]]:
    """Return the order of what is found before and after feedback."""
    ranked = search.rank(query)
    return [found.number for found in ranked], [
        found.number for found in scored(ranked, with_feedback(ranked, search.terms))
    ]


def test_of_two_equal_entries_the_one_like_the_best_moves_up(tmp_path: Path) -> None:
    assert orders(open_small(tmp_path, BEST, UNLIKE, ALIKE, *OTHERS), "pedagogy") == ([0, 1, 2], [0, 2, 1])


def test_nothing_is_added_that_the_query_did_not_find(tmp_path: Path) -> None:
    before, after = orders(open_small(tmp_path, BEST, ALIKE, NOT_FOUND), "pedagogy")
    assert sorted(after) == sorted(before) == [0, 1]


def test_coverage_is_left_as_the_query_found_it(tmp_path: Path) -> None:
    search = open_small(tmp_path, BEST, UNLIKE, ALIKE)
    ranked = search.rank("pedagogy diploma")
    after = scored(ranked, with_feedback(ranked, search.terms))
    assert {found.number: found.coverage for found in after} == {found.number: found.coverage for found in ranked}


def test_nothing_found_stays_nothing(tmp_path: Path) -> None:
    assert with_feedback([], open_small(tmp_path, BEST).terms) == []
