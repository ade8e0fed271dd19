"""Figures over verdicts: how often the answer stands at the top, and how often there is an answer where none exists."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from knowledge.evaluation.judged_queries import QueryKind
from knowledge.evaluation.judging import Verdict


@dataclass(frozen=True)
class AnswerFigures:
    """Shares from 0 to 1; None where the queries hold nothing to count.

    `success_at_1` and `success_at_3` are over answerable queries: those with a relevant result among the first 1 or 3.
    `mrr_at_10` is the mean of 1/place of the first relevant result, 0 where it is not among the first 10.
    `false_answer_rate` is the share of `none` queries that got any result.
    """

    queries: int
    success_at_1: float | None
    success_at_3: float | None
    mrr_at_10: float | None
    false_answer_rate: float | None

    def to_json(self) -> dict[str, Any]:
        """Return the figures under the names that `evaluate --json` prints; those that are None are left out."""
        named = {
            "queries": self.queries,
            "success@1": self.success_at_1,
            "success@3": self.success_at_3,
            "mrr@10": self.mrr_at_10,
            "false_answer_rate": self.false_answer_rate,
        }
        return {name: round(value, 4) for name, value in named.items() if value is not None}


def answer_figures(verdicts: Sequence[Verdict]) -> AnswerFigures:
    """Return the figures over all verdicts."""
    answerable = [verdict for verdict in verdicts if verdict.query.is_answerable]
    without_answer = [verdict for verdict in verdicts if not verdict.query.is_answerable]
    return AnswerFigures(
        queries=len(verdicts),
        success_at_1=_mean([float(verdict.succeeded_within(1)) for verdict in answerable]),
        success_at_3=_mean([float(verdict.succeeded_within(3)) for verdict in answerable]),
        mrr_at_10=_mean([_reciprocal(verdict.first_relevant) for verdict in answerable]),
        false_answer_rate=_mean([float(verdict.got_results) for verdict in without_answer]),
    )


def figures_by_kind(verdicts: Sequence[Verdict]) -> dict[QueryKind, AnswerFigures]:
    """Return the figures of each kind of query that occurs."""
    of_kind = {kind: [verdict for verdict in verdicts if verdict.query.kind is kind] for kind in QueryKind}
    return {kind: answer_figures(found) for kind, found in of_kind.items() if found}


def _reciprocal(place: int | None) -> float:
    return 1 / place if place is not None else 0.0


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
