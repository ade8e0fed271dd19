"""Put the entries in order: by what they say of each idea, how many ideas they cover, and words that stay together."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from knowledge.search.expansion import Alternative
from knowledge.search.term_index import Posting, TermIndex
from knowledge.search.understanding import Idea

COVERAGE_POWER = 0.3
"""How strongly covering all ideas counts against saying much of one (0 not at all)."""
TOGETHER_BONUS = 0.35
"""What two ideas that stand side by side in both query and text add, as a share of the lesser of the two."""
SIDE_BY_SIDE = 3


class Match(NamedTuple):
    """How one entry answers one idea."""

    idea: Idea
    alternative: Alternative
    score: float
    closeness: float
    posting: Posting


class Ranked(NamedTuple):
    """An entry that was found.

    `coverage` is the share of the query's weight, 0 to 1, that it covers; `evidence` that weight; `together` what
    ideas that stand side by side add to the score.
    """

    number: int
    score: float
    coverage: float
    evidence: float
    together: float
    matches: tuple[Match, ...]


def rank(ideas: Sequence[Idea], terms: TermIndex) -> list[Ranked]:
    """Return every entry that answers some idea, best first; entries that are equal keep the order of the library."""
    by_entry: dict[int, list[Match]] = {}
    for idea in ideas:
        for number, match in _best_matches(idea, terms).items():
            by_entry.setdefault(number, []).append(match)
    whole = sum(idea.weight for idea in ideas)
    ranked = [_ranked(number, matches, whole) for number, matches in by_entry.items()]
    return sorted(ranked, key=lambda found: (-found.score, found.number))


def _best_matches(idea: Idea, terms: TermIndex) -> Mapping[int, Match]:
    best: dict[int, Match] = {}
    for alternative in idea.alternatives:
        rarity = terms.rarity(alternative.stems)
        for number, posting in terms.phrase(alternative.stems).items():
            score = idea.emphasis * alternative.weight * posting.weight * rarity
            before = best.get(number)
            closeness = alternative.weight / idea.strongest
            if before is None or before.score < score:
                best[number] = Match(
                    idea, alternative, score, max(closeness, before.closeness if before else 0), posting
                )
            elif before.closeness < closeness:
                best[number] = Match(idea, before.alternative, before.score, closeness, before.posting)
    return best


def _ranked(number: int, matches: Sequence[Match], whole: float) -> Ranked:
    evidence = sum(match.idea.weight * match.closeness for match in matches)
    coverage = evidence / whole
    together = _together(matches)
    said = sum(match.score for match in matches) + together
    return Ranked(number, said * coverage**COVERAGE_POWER, coverage, evidence, together, tuple(matches))


def _together(matches: Sequence[Match]) -> float:
    return sum(TOGETHER_BONUS * min(one.score, other.score) * _nearness(one, other) for one, other in pairwise(matches))


def _nearness(one: Match, other: Match) -> float:
    steps = [there - place for place in one.posting.positions for there in other.posting.positions if there != place]
    nearest = min((step if step > 0 else 1 - step for step in steps), default=SIDE_BY_SIDE + 1)
    return max(0.0, 1 - (nearest - 1) / SIDE_BY_SIDE)
