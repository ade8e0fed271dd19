"""How much a stretch of words speaks for yes to each question: the sum of its features' weights, group by group.

What the features of a group say together is divided by the square root of how many of them are known, so that neither
a long line nor a group with many features drowns the others.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

from knowledge.answers.danger.features import Features, Seen, runs_of_letters
from knowledge.answers.danger.weights import QUESTIONS, THOUSANDTHS, URGENT, Weights

SAYS = (1.0, 1.0, 1.0, 1.0, 0.3)
"""How much say each of `Features.groups` has; the runs of letters have 1."""
AT_URGENT = QUESTIONS.index(URGENT)


class Runs(NamedTuple):
    """The known runs of letters of a word: their places in the columns of weights, and their weight for urgent."""

    places: Sequence[int]
    urgency: int


RunsByWord = dict[str, Runs]
Group = tuple[float, Collection[int]]
"""How much say a group of features has, and the places of those that are known in the columns of weights."""


@dataclass(frozen=True)
class Share:
    """What one feature adds to a score, in thousandths, and the places of its first and last word."""

    name: str
    first: int
    last: int
    amount: float
    is_part: bool


class Scorer:
    """Scores the stretches of one text; it remembers the words of that text and goes with it.

    `known` outlives it: it holds only words that have a weight of their own.
    """

    def __init__(self, weights: Weights, known: RunsByWord) -> None:
        self._bias = weights.bias
        self._places, self._columns = weights.by_feature.places, weights.by_feature.columns
        self._runs: RunsByWord = {}
        self._runs_of_known = known

    def urgency(self, features: Features, words: Sequence[str]) -> float:
        """Return the score of a stretch for being urgent: the one score that every stretch of a long text needs."""
        get, urgency, total = self._places.get, self._columns[AT_URGENT], 0.0
        for say, group in zip(SAYS, features.groups, strict=True):
            if weights := [urgency[place] for name in group if (place := get(name)) is not None]:
                total += say * sum(weights) / sqrt(len(weights))
        weight_of_runs = runs = 0
        for word in set(words):
            own = self._runs_of(word)
            weight_of_runs += own.urgency
            runs += len(own.places)
        if runs:
            total += weight_of_runs / sqrt(runs)
        return self._bias[AT_URGENT] + total / THOUSANDTHS

    def known_groups(self, features: Features, words: Sequence[str]) -> Sequence[Group]:
        """Return the features of a stretch that have weights, group by group, ready to be scored for a question."""
        groups: list[Group] = [
            (say, self._known(group).values()) for say, group in zip(SAYS, features.groups, strict=True)
        ]
        groups.append((1.0, [place for word in set(words) for place in self._runs_of(word).places]))
        return groups

    def score(self, groups: Sequence[Group], question: str) -> float:
        """Return the score of a stretch, of which these features are known, for a question."""
        at = QUESTIONS.index(question)
        column = self._columns[at]
        said = sum(say * sum(column[place] for place in group) / sqrt(len(group)) for say, group in groups if group)
        return self._bias[at] + said / THOUSANDTHS

    def shares(self, features: Features, words: Sequence[str], start: int, question: str) -> Iterator[Share]:
        """Yield what each feature of a stretch that begins at `start` adds to its score for a question.

        The runs of letters of a word are told together, as the word's; length and first word are left out.
        """
        column = self._columns[QUESTIONS.index(question)]
        for group in (features.words, features.pairs, features.parts, features.neighbours):
            known_of_group = self._known(group)
            for name, place in known_of_group.items():
                first, last = group[name]
                amount = column[place] / sqrt(len(known_of_group))
                yield Share(name, first, last, amount, is_part=group is features.parts)
        places = {word: start + place for place, word in enumerate(words)}
        known = sum(len(self._runs_of(word).places) for word in places)
        for word, place in places.items():
            if runs := self._runs_of(word).places:
                yield Share(word, place, place, sum(column[run] for run in runs) / sqrt(known), is_part=False)

    def _known(self, group: Seen) -> dict[str, int]:
        get = self._places.get
        return {name: place for name in group if (place := get(name)) is not None}

    def _runs_of(self, word: str) -> Runs:
        kept = self._runs_of_known if word in self._places else self._runs
        found = kept.get(word)
        if found is None:
            get, urgency = self._places.get, self._columns[AT_URGENT]
            places = [place for run in runs_of_letters(word) if (place := get(run)) is not None]
            found = kept[word] = Runs(places, sum(urgency[place] for place in places))
        return found
