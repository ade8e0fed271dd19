"""How much a word is spelled as names are: from the letters in threes of the lists of names and of English words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

STEPS = 4
"""Degrees on either side of “as often in names as in words”."""
A_STEP = 50
"""Hundredths of a natural logarithm, by letters in threes, from one degree to the next."""


@dataclass(frozen=True, repr=False)
class LetterTable:
    """Hundredths of the natural logarithm of how much more often three letters stand in names than in words."""

    weights: Mapping[str, int]

    def likeness(self, word: str) -> int:
        """Return from -4 (spelled as words are) to 4 (spelled as names are)."""
        told = [self.weights.get(three, 0) for three in threes(word)]
        return max(-STEPS, min(STEPS, round(sum(told) / max(len(told), 1) / A_STEP)))


def threes(word: str) -> Iterator[str]:
    """Yield the letters of a word in threes, with a mark for where it begins and ends."""
    marked = f"^{word}$"
    for start in range(len(marked) - 2):
        yield marked[start : start + 3]
