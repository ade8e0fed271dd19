"""How like a question is to what people type to a chat at work and no library of practice answers.

Whole lines tell more than the phrases of outside.yaml: “how many nights can he stay at his nan's” holds no word that is
outside by itself. Two measures see it: how like the question is to such lines, and how much more often its words stand
in them than in asked-as lines and in the library itself (naive Bayes: Manning and others, Introduction to Information
Retrieval, 2008, chapter 13).
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.search.analysis import Token, TokensOf, stems_without_small_words, tokens_of
from knowledge.search.asked_as import AskedAsLines, ComparedWords

LIKEST = 3
"""Lines over which the likeness is averaged: one alone may be like by chance."""
UNSEEN = 0.5
"""Lines in which a word counts as standing beside those in which it does: one that was never seen tells little."""


@dataclass(frozen=True)
class Leaning:
    """How far a question leans outside: how like the likest lines are, 0 to 1, and how much its words tell for outside,
    the sum of the logarithms of how many times likelier each is there, by the root of their number."""

    likeness: float
    words: float


NO_LEANING = Leaning(0.0, 0.0)
"""For what a document without asked-as lines says: the lines were written by people who did not know it."""


@dataclass(frozen=True)
class Inside:
    """In how many of the lines that ask for the library, and of its texts, each stem stands, and how many there are."""

    stems: Mapping[str, int]
    number: int


def inside_of(lines: Sequence[str], stems_of_texts: Mapping[str, int], texts: int, tokens: TokensOf) -> Inside:
    """Return asked-as lines together with so many texts, whose stems were counted when they were indexed."""
    stems = Counter(stems_of_texts)
    for line in lines:
        stems.update(stems_without_small_words(tokens(line)))
    return Inside(stems, len(lines) + texts)


class OutsideLines:
    """The lines outside, ready to be compared."""

    def __init__(
        self,
        outside: Sequence[str],
        inside: Inside,
        words_of: ComparedWords,
        tokens: TokensOf = tokens_of,
    ) -> None:
        self._lines = AskedAsLines(dict(enumerate((line,) for line in outside)), words_of, tokens)
        self._outside = Counter(stem for line in outside for stem in stems_without_small_words(tokens(line)))
        self._inside = inside.stems
        self._counts = len(outside) + 1, inside.number + 1

    def leaning(self, tokens: Sequence[Token], asked: frozenset[str]) -> Leaning:
        """Return how far a question of these tokens, and of these words by which it is compared, leans outside."""
        likest = self._lines.likest(asked, LIKEST)
        told = [self._tells(word) for word in sorted(stems_without_small_words(tokens))]
        return Leaning(sum(likest) / LIKEST, sum(told) / math.sqrt(1 + len(told)))

    def _tells(self, word: str) -> float:
        outside, inside = self._counts
        return math.log((self._outside[word] + UNSEEN) / outside) - math.log(
            (self._inside.get(word, 0) + UNSEEN) / inside
        )
