"""Figures over verdicts, worked out by hand."""

import pytest

from knowledge.evaluation.answer_figures import answer_figures, figures_by_kind
from knowledge.evaluation.judged_queries import QueryKind
from tests.knowledge.evaluation.examples import verdict_at, verdict_on_none


def test_success_counts_answerable_queries_with_a_relevant_result_near_the_top() -> None:
    figures = answer_figures([verdict_at(1), verdict_at(3), verdict_at(4), verdict_at(None)])
    assert (figures.success_at_1, figures.success_at_3) == (0.25, 0.5)


def test_mean_reciprocal_rank_is_the_mean_of_one_over_the_place() -> None:
    assert answer_figures([verdict_at(1), verdict_at(4), verdict_at(None)]).mrr_at_10 == pytest.approx(1.25 / 3)


def test_the_false_answer_rate_is_over_queries_without_an_answer_only() -> None:
    verdicts = [verdict_at(1), verdict_on_none(got_results=True), verdict_on_none(got_results=False)]
    assert answer_figures(verdicts).false_answer_rate == 0.5


def test_queries_without_an_answer_do_not_change_success() -> None:
    assert answer_figures([verdict_at(1), verdict_on_none(got_results=True)]).success_at_1 == 1.0


def test_a_figure_with_nothing_to_count_is_left_out_of_the_json() -> None:
    assert answer_figures([verdict_on_none(got_results=False)]).to_json() == {"queries": 1, "false_answer_rate": 0.0}


def test_kinds_are_counted_apart() -> None:
    by_kind = figures_by_kind([verdict_at(1, QueryKind.TYPO), verdict_at(None, QueryKind.ACRONYM)])
    assert {kind: figures.success_at_1 for kind, figures in by_kind.items()} == {
        QueryKind.TYPO: 1.0,
        QueryKind.ACRONYM: 0.0,
    }
