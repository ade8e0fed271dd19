"""Figures of a ranking over a collection, as TREC counts them.

A text is relevant or not: with gains of 0 and 1 the published figures of SQLite FTS5 and bm25s on Cranfield come out to
the fourth digit (docs/search.md); gains by the code of the judgement do not give them.
"""

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from knowledge.evaluation.judged_collection import JudgedCollection

SHALLOW = 10
DEEP = 100
Rank = Callable[[str, int], Sequence[str]]
"""Returns the ids of the best texts for a query, best first, as many as asked for or fewer."""


@dataclass(frozen=True)
class RankingFigures:
    """Means over the queries that have a relevant text, 0 to 1."""

    ndcg_at_10: float
    map_at_100: float
    mrr_at_10: float
    recall_at_10: float

    def to_json(self) -> dict[str, float]:
        """Return the figures under the names that `evaluate --json` prints."""
        return {
            "ndcg@10": round(self.ndcg_at_10, 4),
            "map@100": round(self.map_at_100, 4),
            "mrr@10": round(self.mrr_at_10, 4),
            "recall@10": round(self.recall_at_10, 4),
        }


def ranking_figures(collection: JudgedCollection, rank: Rank) -> RankingFigures:
    """Ask every judged query of the collection and return the figures."""
    measured = [
        _figures_of(rank(collection.queries[number], DEEP), relevant)
        for number, relevant in collection.relevant.items()
    ]
    ndcg, average_precision, reciprocal, recall = (
        sum(column) / len(measured) for column in zip(*measured, strict=True)
    )
    return RankingFigures(ndcg, average_precision, reciprocal, recall)


def _figures_of(ranked: Sequence[str], relevant: Collection[str]) -> tuple[float, float, float, float]:
    hits = [text in relevant for text in ranked[:DEEP]]
    top = hits[:SHALLOW]
    return (
        _discounted(top) / _discounted([True] * min(SHALLOW, len(relevant))),
        sum(sum(hits[: place + 1]) / (place + 1) for place, hit in enumerate(hits) if hit) / len(relevant),
        next((1 / (place + 1) for place, hit in enumerate(top) if hit), 0.0),
        sum(top) / len(relevant),
    )


def _discounted(hits: Sequence[bool]) -> float:
    return sum(1 / math.log2(place + 2) for place, hit in enumerate(hits) if hit)
