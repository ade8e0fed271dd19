"""How like a question is to the lines in which practitioners ask for an entry: the best single line decides.

The likeness is the cosine of the words, each weighed by how rare it is among the lines. Small words are counted too, a
little: they tell “who is it for” from “what is it”.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from knowledge.search.analysis import STOP_WORDS, tokens_of

SMALL_WORD = 0.3
"""What a function word counts against any other word that is as rare."""


class AskedAsLines:
    """The lines of every entry by its number, ready to be compared."""

    def __init__(self, lines: Mapping[int, Sequence[str]]) -> None:
        words = [(number, frozenset(asked_words(line))) for number, own in lines.items() for line in own]
        self._count = len(words)
        self._lines: dict[str, list[int]] = {}
        for place, (_, line) in enumerate(words):
            for word in line:
                self._lines.setdefault(word, []).append(place)
        self._entries = [number for number, _ in words]
        self._lengths = [self._length(line) for _, line in words]

    def likeness(self, words: Iterable[str]) -> Mapping[int, float]:
        """Return how like the best line of each entry is to a question with these words, 0 to 1; nothing is left out."""
        asked = frozenset(words)
        shared: dict[int, float] = {}
        for word in asked:
            squared = self._weight(word) ** 2
            for place in self._lines.get(word, ()):
                shared[place] = shared.get(place, 0.0) + squared
        own = self._length(asked)
        best: dict[int, float] = {}
        for place, product in shared.items():
            number, like = self._entries[place], product / (own * self._lengths[place])
            if like > best.get(number, 0.0):
                best[number] = like
        return best

    def _weight(self, word: str) -> float:
        rarity = math.log(1 + self._count / (0.5 + len(self._lines.get(word, ()))))
        return SMALL_WORD * rarity if word in STOP_WORDS else rarity

    def _length(self, words: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight(word) ** 2 for word in words)) or 1.0


def asked_words(text: str) -> list[str]:
    """Return the words by which a line and a question are compared: stems, and small words as they are."""
    return [token.word if token.is_stop_word else token.stem for token in tokens_of(text) if not token.is_compound]
