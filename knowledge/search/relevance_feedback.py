"""Pseudo-relevance feedback: what the best entries have in common lifts others that say the same in other words.

The terms of the first entries are weighed by how much each entry scored and how often it uses them (the relevance
model RM3: Abdul-Jaleel and others, UMass at TREC 2004); entries found for the query are then ordered by their own score
and their likeness to these terms. Nothing is added that the query did not find.
"""

from collections.abc import Mapping, Sequence

from knowledge.search.ranking import Ranked
from knowledge.search.term_index import TermIndex

ENTRIES_LEARNT_FROM = 10
TERMS_LEARNT = 30
SHARE_OF_LIKENESS = 0.4
"""How much likeness counts against the own score in a large library."""
LARGE_LIBRARY = 1_000
"""Entries. In a smaller library the ten best are a wide sample, much of it beside the point: likeness counts less."""


def with_feedback(ranked: Sequence[Ranked], terms: TermIndex) -> list[float]:
    """Return the new scores of the entries, which are ranked best first."""
    if not ranked:
        return []
    share = SHARE_OF_LIKENESS * min(1.0, len(terms.ids) / LARGE_LIBRARY)
    learnt = _terms_in_common(ranked[:ENTRIES_LEARNT_FROM], terms)
    likeness = _likeness(learnt, terms, [entry.number for entry in ranked])
    best, most_alike = ranked[0].score, max(likeness.values())
    if not most_alike:
        return [entry.score for entry in ranked]
    return [(1 - share) * entry.score + share * best * likeness[entry.number] / most_alike for entry in ranked]


def _terms_in_common(entries: Sequence[Ranked], terms: TermIndex) -> Mapping[str, float]:
    shares: dict[str, float] = {}
    for entry in entries:
        own = terms.own_terms(entry.number)
        length = sum(own.values())
        for term, count in own.items():
            shares[term] = shares.get(term, 0.0) + entry.score * count / length
    best = sorted((-share * terms.rarity((term,)), term) for term, share in shares.items())
    return {term: shares[term] for _, term in best[:TERMS_LEARNT]}


def _likeness(learnt: Mapping[str, float], terms: TermIndex, numbers: Sequence[int]) -> Mapping[int, float]:
    likeness = dict.fromkeys(numbers, 0.0)
    for term, share in learnt.items():
        worth, postings = share * terms.rarity((term,)), terms.postings(term)
        for number, posting in postings.items():
            if number in likeness:
                likeness[number] += worth * posting.weight
    return likeness
