"""How like a question is to what people type to a chat at work and no library of practice answers.

Whole lines tell more than the phrases of outside.yaml: “how many nights can he stay at his nan's” holds no word that is
outside by itself. Two measures see it: how like the question is to such lines, and how much more often its words stand
in them than in asked-as lines and in the library itself (naive Bayes: Manning and others, Introduction to Information
Retrieval, 2008, chapter 13).
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from knowledge.search.analysis import Token, TokensOf, tokens_of
from knowledge.search.asked_as import AskedAsLines
from knowledge.search.thesaurus import Stems

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


class OutsideLines:
    """The lines outside, ready to be compared; `inside` are asked-as lines and texts of the library.

    `one_word` is that of `AskedAsLines`.
    """

    def __init__(
        self,
        outside: Sequence[str],
        inside: Iterable[str],
        one_word: Mapping[Stems, str],
        tokens: TokensOf = tokens_of,
    ) -> None:
        self._lines = AskedAsLines(dict(enumerate((line,) for line in outside)), one_word, tokens)
        inside_words = [_words(tokens(text)) for text in inside]
        self._outside = Counter(word for line in outside for word in _words(tokens(line)))
        self._inside = Counter(word for words in inside_words for word in words)
        self._counts = len(outside) + 1, len(inside_words) + 1

    def leaning(self, tokens: Sequence[Token]) -> Leaning:
        """Return how far a question of these words leans outside."""
        likest = nlargest(LIKEST, (like.likest for like in self._lines.likeness(tokens).values()))
        told = [self._tells(word) for word in sorted(_words(tokens))]
        return Leaning(sum(likest) / LIKEST, sum(told) / math.sqrt(1 + len(told)))

    def _tells(self, word: str) -> float:
        outside, inside = self._counts
        return math.log((self._outside[word] + UNSEEN) / outside) - math.log((self._inside[word] + UNSEEN) / inside)


def _words(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(token.stem for token in tokens if not token.is_compound and not token.is_stop_word)
