"""A text in stretches: the whole where it is short, and its sentences, so that one of danger is not drowned."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

LINE = 24
"""Words: a text up to here is one stretch."""
WHOLE = 45
"""Words: a text up to here is also taken as a whole. People's lines are rarely longer."""
SHORT = 5
"""A sentence with fewer words goes with the one that follows."""
LONG = 30
LEAP = 20
"""A sentence with more than 30 words is cut into pieces, a new one every 20 words."""
LEAST_RISE = 0.5
RISE = 0.7
"""How much more a sentence must tell than a line by itself: at least, and times the log of how many there are."""


@dataclass(frozen=True)
class Stretch:
    """Where a stretch starts and ends, in words, and how much more must speak for danger than in a line by itself.

    Of many everyday sentences some one looks dangerous; so the more there are, the more each must tell.
    """

    start: int
    end: int
    rise: float


def stretches(sentences: Sequence[Sequence[str]]) -> list[Stretch]:
    """Return the stretches of a text; every word is in at least one. A text without words has none."""
    total = sum(map(len, sentences))
    pieces = list(_pieces(sentences))
    whole = [Stretch(0, total, 0.0)] if 0 < total <= WHOLE else []
    if whole and (total <= LINE or len(pieces) == 1):
        return whole
    return whole + [Stretch(start, end, LEAST_RISE + RISE * log(len(pieces))) for start, end in pieces]


def _pieces(sentences: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    start = end = 0
    for sentence in sentences:
        end += len(sentence)
        if end - start >= SHORT:
            yield from _cut(start, end)
            start = end
    if end > start:
        yield start, end


def _cut(start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONG:
        yield start, start + LONG
        start += LEAP
    yield start, end
