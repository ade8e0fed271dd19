"""The judged queries are true to the briefing, and the set kept aside is like the one used for tuning."""

from collections import Counter

import pytest

from knowledge.evaluation.judged_queries import JudgedQuery
from knowledge.evaluation.judging import normalised
from knowledge.library.loader import BRIEFING_FOLDER, load_library
from tests.evaluation.query_sets import KEPT_ASIDE, QUERY_SETS, TUNING, QuerySet
from tests.evaluation.whole_passages import whole_passages

EACH_SET = pytest.mark.parametrize("query_set", QUERY_SETS, ids=lambda query_set: query_set.name)


def quotes_of(query_set: QuerySet) -> list[str]:
    return [answer.quote for query in query_set.read() for answer in query.answers]


def kinds_of(queries: tuple[JudgedQuery, ...]) -> Counter[str]:
    return Counter(query.kind.value for query in queries)


@EACH_SET
def test_every_quote_stands_once_in_the_source(query_set: QuerySet) -> None:
    source = f" {normalised((BRIEFING_FOLDER / 'source.txt').read_text(encoding='utf-8'))} "
    assert [quote for quote in quotes_of(query_set) if source.count(f" {normalised(quote)} ") != 1] == []


@EACH_SET
def test_every_quote_can_be_found_in_a_passage_with_its_headings(query_set: QuerySet) -> None:
    passages = [normalised(f"{whole.heading}\n{whole.text}") for whole in whole_passages(load_library()).values()]
    nowhere = [quote for quote in quotes_of(query_set) if not any(normalised(quote) in words for words in passages)]
    assert nowhere == []


def test_no_query_is_asked_in_two_sets() -> None:
    asked = Counter(normalised(query.query) for query_set in QUERY_SETS for query in query_set.read())
    assert [query for query, times in asked.items() if times > 1] == []


def test_ids_differ_across_sets() -> None:
    ids = [query.id for query_set in QUERY_SETS for query in query_set.read()]
    assert len(set(ids)) == len(ids)


def test_both_halves_hold_as_many_of_each_kind() -> None:
    tuning, kept_aside = kinds_of(TUNING.read()), kinds_of(KEPT_ASIDE.read())
    assert {kind for kind in tuning | kept_aside if abs(tuning[kind] - kept_aside[kind]) > 1} == set()
