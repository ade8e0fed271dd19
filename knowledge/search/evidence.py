"""What speaks for an answer: figures of a question and of what was found for it, from which confidence is judged.

Weights and scores are told against the weight of a word that stands nowhere, so that they mean the same in a small
library and in a large one. Padding (“ideas about …”) is left out where the question has anything else.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.search.asked_as import UNLIKE, Likeness
from knowledge.search.grouping import Hit
from knowledge.search.outside_lines import Leaning
from knowledge.search.query_analysis import QueryAnalysis, QueryTerm
from knowledge.search.term_index import NOWHERE, TermIndex

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
    like_outside: float
    """How like the question is to the likest lines that no library of practice answers, 0 to 1."""
    words_outside: float
    """How much its words tell for outside."""
    asks_elsewhere: float
    """1 where the question asks to be handed what no library of practice holds, else 0."""


def evidence_of(
    query_analysis: QueryAnalysis,
    hits: Sequence[Hit],
    terms: TermIndex,
    likeness: Mapping[int, Likeness],
    leaning: Leaning,
) -> Evidence:
    """Return the evidence for answering from these hits, of which there is at least one."""
    best, unit = hits[0].best, terms.rarity(NOWHERE)
    padding = [term for term in query_analysis.query_terms if term.is_filler]
    told = [term for term in query_analysis.query_terms if not term.is_filler] or padding
    whole = sum(term.weight for term in told)
    lacking = sum(term.weight for term in told if not _is_in_library(term, terms))
    telling = frozenset(told)
    matches = [match for match in best.matches if match.query_term in telling]
    ten = [sum(match.covers for match in hit.best.matches if match.query_term in telling) for hit in hits[:BEST]]
    return Evidence(
        words=math.log(1 + len(query_analysis.tokens)),
        one_term=float(len(told) == 1),
        weight=whole / unit,
        covered=ten[0] / whole,
        covered_by_ten=sum(ten) / whole / BEST,
        in_library=sum(match.covers for match in matches if match.posting.is_in_library) / whole,
        not_in_library=lacking / whole,
        score=best.score / unit,
        strongest=max((match.covers for match in matches), default=0.0) / unit,
        terms_met=math.log(1 + len(matches)),
        found=math.log(1 + min(len(hits), MOST_COUNTED)),
        likeness=likeness.get(best.number, UNLIKE).likest,
        like_outside=leaning.likeness,
        words_outside=leaning.words,
        asks_elsewhere=float(query_analysis.asks_elsewhere),
    )


def _is_in_library(term: QueryTerm, terms: TermIndex) -> bool:
    return any(terms.library_vocabulary.issuperset(alternative.stems) for alternative in term.alternatives)
