"""Put the entries in order: by what they say of each query term, how many they cover, and words that stay together."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from heapq import nsmallest
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from knowledge.search.analysis import quickly_made
from knowledge.search.query_analysis import QueryTerm
from knowledge.search.term_index import Posting, TermIndex
from knowledge.search.thesaurus import Alternative

COVERAGE_POWER = 0.6
"""How strongly covering all query terms counts against saying much of one (0 not at all)."""
PROXIMITY_BONUS = 0.35
"""What two query terms that stand side by side in both query and text add, as a share of the lesser of the two."""
FAR_MEANING = 0.65
"""A meaning of less weight than this is far: an everyday word that may mean other things, a wider term."""
BY_FAR_MEANINGS_ALONE = 0.8
"""What is left of the score of an entry that has nothing but far meanings of what was asked."""
SIDE_BY_SIDE = 3
"""Words from one term to another that stand side by side, at most; one less where the other stands before it."""
LOOKED_AT_CLOSELY = 300
"""Entries; three times what is ever shown of one query."""


class Match(NamedTuple):
    """How one entry answers one query term. `covers` is how much of the query's weight that is."""

    query_term: QueryTerm
    alternative: Alternative
    score: float
    covers: float
    posting: Posting


class Ranked(NamedTuple):
    """An entry that was found.

    `coverage` is the share of the query's weight, 0 to 1, that it covers; `together` what terms that stand side by side
    add to the score.
    """

    number: int
    score: float
    coverage: float
    together: float
    matches: tuple[Match, ...]

    def scored(self, score: float) -> "Ranked":
        """Return the same entry with another score."""
        return quickly_made(Ranked, (self.number, score, self.coverage, self.together, self.matches))


def rank(query_terms: Sequence[QueryTerm], terms: TermIndex) -> list[Ranked]:
    """Return the entries that answer some query term, best first; entries that are equal keep the order of the library.

    In a large library the few hundred that say most are looked at closely, and the rest is left out.
    """
    candidates = _candidates(query_terms, terms)
    by_entry: defaultdict[int, list[Match]] = defaultdict(list)
    for query_term in query_terms:
        for number, match in _best_matches(query_term, terms, candidates).items():
            by_entry[number].append(match)
    whole = sum(query_term.weight for query_term in query_terms)
    return best_first(_ranked(number, matches, whole) for number, matches in by_entry.items())


def scored(ranked: Sequence[Ranked], scores: Sequence[float]) -> list[Ranked]:
    """Return the entries with their new scores, in the order of these."""
    return best_first(entry.scored(score) for entry, score in zip(ranked, scores, strict=True))


NUMBER, SCORE = itemgetter(Ranked._fields.index("number")), itemgetter(Ranked._fields.index("score"))


def best_first(found: Iterable[Ranked]) -> list[Ranked]:
    """Return entries in the order of their scores; those that are equal keep the order of the library."""
    in_order = sorted(found, key=NUMBER)
    in_order.sort(key=SCORE, reverse=True)  # which leaves equal ones as they stand
    return in_order


def _candidates(query_terms: Sequence[QueryTerm], terms: TermIndex) -> Container[int] | None:
    """Return the numbers of the entries that say most of the query terms; None where all are looked at."""
    if len(terms.ids) <= LOOKED_AT_CLOSELY:
        return None
    said: dict[int, float] = {}
    for query_term in query_terms:
        for number, score in _most_said(query_term, terms).items():
            said[number] = said.get(number, 0.0) + score
    return frozenset(nsmallest(LOOKED_AT_CLOSELY, said, key=lambda number: (-said[number], number)))


def _most_said(query_term: QueryTerm, terms: TermIndex) -> Mapping[int, float]:
    most: dict[int, float] = {}
    for alternative in query_term.alternatives:
        worth = _worth(query_term, alternative, terms)
        for number, posting in terms.phrase(alternative.stems).items():
            score = worth * posting.weight
            if score > most.get(number, 0.0):
                most[number] = score
    return most


def _worth(query_term: QueryTerm, alternative: Alternative, terms: TermIndex) -> float:
    return query_term.emphasis * alternative.weight * terms.rarity(alternative.stems)


def _best_matches(query_term: QueryTerm, terms: TermIndex, candidates: Container[int] | None) -> Mapping[int, Match]:
    best: dict[int, Match] = {}
    for alternative in query_term.alternatives:
        worth = _worth(query_term, alternative, terms)
        covers = query_term.weight * (alternative.weight / query_term.strongest)
        for number, posting in terms.phrase(alternative.stems).items():
            if candidates is not None and number not in candidates:
                continue
            score, before = worth * posting.weight, best.get(number)
            if before is None:
                best[number] = quickly_made(Match, (query_term, alternative, score, covers, posting))
            elif score > before.score or covers > before.covers:
                best[number] = _better(before, Match(query_term, alternative, score, covers, posting))
    return best


def _better(one: Match, other: Match) -> Match:
    """Return the match that says more; it covers as much as the one that covers more."""
    better = other if other.score > one.score else one
    return better._replace(covers=max(one.covers, other.covers))


def _ranked(number: int, matches: Sequence[Match], whole: float) -> Ranked:
    covered = said = 0.0
    is_far = True
    for _, alternative, score, covers, _ in matches:
        covered += covers
        said += score
        is_far = is_far and alternative.weight < FAR_MEANING
    together = _together(matches) if len(matches) > 1 else 0.0
    share = BY_FAR_MEANINGS_ALONE if is_far else 1.0
    coverage = covered / whole
    score = share * (said + together) * coverage**COVERAGE_POWER
    return quickly_made(Ranked, (number, score, coverage, together, tuple(matches)))


def _together(matches: Sequence[Match]) -> float:
    bonus = 0.0
    for one, other in pairwise(matches):
        here, there = one.posting.positions, other.posting.positions
        if not here or not there or there[0] - here[-1] > SIDE_BY_SIDE or here[0] - there[-1] > SIDE_BY_SIDE:
            continue  # they cannot be side by side: half of all pairs, told by their ends alone
        steps = _steps(here, there)
        if steps <= SIDE_BY_SIDE:
            bonus += PROXIMITY_BONUS * min(one.score, other.score) * (1 - (steps - 1) / SIDE_BY_SIDE)
    return bonus


def _steps(one: Sequence[int], other: Sequence[int]) -> int:
    """Return the least steps from a place to another one: 1 where it stands right behind; before it counts one more.

    Both are in order. More than `SIDE_BY_SIDE` tells nothing but that they are not side by side.
    """
    least, start, end = SIDE_BY_SIDE + 1, 0, len(other)
    for here in one:
        while start < end and other[start] <= here - SIDE_BY_SIDE:
            start += 1
        at = start
        while at < end and (ahead := other[at] - here) <= SIDE_BY_SIDE:
            if ahead:
                least = min(least, ahead if ahead > 0 else 1 - ahead)
            at += 1
    return least
