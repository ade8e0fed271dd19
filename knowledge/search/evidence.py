"""What speaks for an answer: figures of a question and of what was found for it, from which confidence is judged.

Weights and scores are told against the weight of a word that stands nowhere, so that they mean the same in a small
library and in a large one.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.search.grouping import Hit
from knowledge.search.query_analysis import NOWHERE, QueryAnalysis, QueryTerm
from knowledge.search.ranking import Match, Ranked
from knowledge.search.term_index import TermIndex

BEST = 10
"""Hits over which coverage is averaged."""
MOST_COUNTED = 100
"""Hits; more tell nothing further."""


@dataclass(frozen=True)
class Evidence:
    """The figures; those that count things are logarithms of one more than the count."""

    words: float
    """Words of the question, small ones too."""
    one_term: float
    """1 where the question has a single term, else 0."""
    weight: float
    """How much the question's terms tell altogether."""
    covered: float
    """The share of the question that the best entry covers, by weight, 0 to 1."""
    covered_by_ten: float
    """The share that the ten best cover, on average."""
    in_library: float
    """The share that the best entry covers in the library's own words, not in asked-as lines."""
    not_in_library: float
    """The share whose terms the library's own words lack."""
    score: float
    """The best entry's score."""
    strongest: float
    """How much the most telling term tells that the best entry has."""
    terms_met: float
    """Terms that the best entry has."""
    found: float
    """Hits, a hundred at most."""
    likeness: float
    """How like the question is to the likest line of the best entry, 0 to 1."""
    asks_elsewhere: float
    """1 where the question asks to be handed what no library of practice holds, else 0."""


def evidence_of(
    query_analysis: QueryAnalysis,
    hits: Sequence[Hit],
    terms: TermIndex,
    likeness: Mapping[int, float],
) -> Evidence:
    """Return the evidence for answering from these hits, of which there is at least one."""
    best, unit = hits[0].best, terms.rarity(NOWHERE)
    whole = sum(term.weight for term in query_analysis.query_terms)
    lacking = sum(term.weight for term in query_analysis.query_terms if not _is_in_library(term, terms))
    ten = [hit.best.coverage for hit in hits[:BEST]]
    return Evidence(
        words=math.log(1 + len(query_analysis.tokens)),
        one_term=float(len(query_analysis.query_terms) == 1),
        weight=whole / unit,
        covered=best.coverage,
        covered_by_ten=sum(ten) / BEST,
        in_library=_covered_in_library(best) / whole,
        not_in_library=lacking / whole,
        score=best.score / unit,
        strongest=max(map(_covered, best.matches)) / unit,
        terms_met=math.log(1 + len(best.matches)),
        found=math.log(1 + min(len(hits), MOST_COUNTED)),
        likeness=likeness.get(best.number, 0.0),
        asks_elsewhere=float(query_analysis.asks_elsewhere),
    )


def _is_in_library(term: QueryTerm, terms: TermIndex) -> bool:
    return any(terms.library_vocabulary.issuperset(alternative.stems) for alternative in term.alternatives)


def _covered(match: Match) -> float:
    return match.query_term.weight * match.closeness


def _covered_in_library(best: Ranked) -> float:
    return sum(_covered(match) for match in best.matches if match.posting.is_in_library)
