"""How much a stretch of words speaks for yes to each question: the sum of its features' weights, group by group.

What the features of a group say together is divided by the square root of how many of them are known, so that neither
a long line nor a group with many features drowns the others.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from knowledge.answers.danger.features import Features, Seen, runs_of_letters
from knowledge.answers.danger.weights import QUESTIONS, THOUSANDTHS, URGENT, Weights

SAYS = (1.0, 1.0, 1.0, 1.0, 0.3)
"""How much say each of `Features.groups` has; the runs of letters have 1."""
AT_URGENT = QUESTIONS.index(URGENT)
Row = tuple[int, ...]


@dataclass(frozen=True)
class Share:
    """What one feature adds to a score, in thousandths, and the places of its first and last word."""

    name: str
    first: int
    last: int
    amount: float
    is_part: bool


class Scorer:
    """Scores the stretches of one text; it remembers the words of that text and goes with it."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._runs: dict[str, list[Row]] = {}
        self._urgency_of_runs: dict[str, tuple[int, int]] = {}

    def urgency(self, features: Features, words: Sequence[str]) -> float:
        """Return the score of a stretch for being urgent: the one score that every stretch of a long text needs."""
        urgency_of, total = self._weights.urgency, 0.0
        for say, group in zip(SAYS, features.groups, strict=True):
            if weights := [weight for name in group if (weight := urgency_of.get(name)) is not None]:
                total += say * sum(weights) / sqrt(len(weights))
        weight_of_runs = runs = 0
        for word in set(words):
            weight, number = self._urgency_of_word(word)
            weight_of_runs += weight
            runs += number
        if runs:
            total += weight_of_runs / sqrt(runs)
        return self._weights.bias[AT_URGENT] + total / THOUSANDTHS

    def scores(self, features: Features, words: Sequence[str]) -> dict[str, float]:
        """Return the scores of a stretch for all questions."""
        groups = [(say, list(self._known(group).values())) for say, group in zip(SAYS, features.groups, strict=True)]
        groups.append((1.0, [row for word in set(words) for row in self._rows_of(word)]))
        return {
            question: self._weights.bias[at]
            + sum(say * sum(row[at] for row in rows) / sqrt(len(rows)) for say, rows in groups if rows) / THOUSANDTHS
            for at, question in enumerate(QUESTIONS)
        }

    def shares(self, features: Features, words: Sequence[str], start: int, question: str) -> Iterator[Share]:
        """Yield what each feature of a stretch that begins at `start` adds to its score for a question.

        The runs of letters of a word are told together, as the word's; length and first word are left out.
        """
        at = QUESTIONS.index(question)
        for group in (features.words, features.pairs, features.parts, features.neighbours):
            rows = self._known(group)
            for name, row in rows.items():
                first, last = group[name]
                yield Share(name, first, last, row[at] / sqrt(len(rows)), is_part=group is features.parts)
        places = {word: start + place for place, word in enumerate(words)}
        known = sum(len(self._rows_of(word)) for word in places)
        for word, place in places.items():
            if rows_of_word := self._rows_of(word):
                yield Share(word, place, place, sum(row[at] for row in rows_of_word) / sqrt(known), is_part=False)

    def _known(self, group: Seen) -> dict[str, Row]:
        by_feature = self._weights.by_feature
        return {name: by_feature[name] for name in group if name in by_feature}

    def _rows_of(self, word: str) -> list[Row]:
        if word not in self._runs:
            by_feature = self._weights.by_feature
            self._runs[word] = [by_feature[run] for run in runs_of_letters(word) if run in by_feature]
        return self._runs[word]

    def _urgency_of_word(self, word: str) -> tuple[int, int]:
        """Return the weights of a word's runs of letters together, and how many runs are known."""
        if word not in self._urgency_of_runs:
            get = self._weights.urgency.get
            known = [weight for run in runs_of_letters(word) if (weight := get(run)) is not None]
            self._urgency_of_runs[word] = sum(known), len(known)
        return self._urgency_of_runs[word]
