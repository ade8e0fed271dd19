"""Figures of a ranking, worked out by hand."""

from math import log2

import pytest

from knowledge.evaluation.judged_collection import JudgedCollection
from knowledge.evaluation.ranking_figures import RankingFigures, ranking_figures


def figures_of(*ranked: str, relevant: frozenset[str]) -> RankingFigures:
    collection = JudgedCollection(texts={}, queries={1: "wing"}, relevant={1: relevant})
    return ranking_figures(collection, lambda _query, _limit: ranked)


def test_a_perfect_ranking_is_one_throughout() -> None:
    assert figures_of("a", "b", relevant=frozenset("ab")) == RankingFigures(1.0, 1.0, 1.0, 1.0)


def test_a_relevant_text_counts_less_the_lower_it_stands() -> None:
    assert figures_of("x", "x", "a", relevant=frozenset("a")).ndcg_at_10 == pytest.approx(1 / log2(4))


def test_average_precision_takes_the_precision_at_each_relevant_text() -> None:
    assert figures_of("a", "x", "b", relevant=frozenset("ab")).map_at_100 == pytest.approx((1 + 2 / 3) / 2)


def test_a_relevant_text_that_is_not_found_lowers_average_precision() -> None:
    assert figures_of("a", relevant=frozenset("ab")).map_at_100 == 0.5


def test_reciprocal_rank_stops_after_the_tenth() -> None:
    assert figures_of(*"0123456789", "a", relevant=frozenset("a")).mrr_at_10 == 0.0


def test_average_precision_goes_on_to_the_hundredth() -> None:
    assert figures_of(*"0123456789", "a", relevant=frozenset("a")).map_at_100 == pytest.approx(1 / 11)


def test_recall_is_the_share_of_relevant_texts_among_the_first_ten() -> None:
    assert figures_of(*"abcdefghij", relevant=frozenset("abcdefghijklmnopqrst")).recall_at_10 == 0.5


def test_figures_are_means_over_the_judged_queries() -> None:
    collection = JudgedCollection(
        texts={}, queries={1: "wing", 2: "heat"}, relevant={1: frozenset("a"), 2: frozenset("b")}
    )
    assert ranking_figures(collection, lambda _query, _limit: ["a"]).mrr_at_10 == 0.5
