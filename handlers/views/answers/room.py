"""How much room an answer leaves its best passage on one screen of a phone: what else stands there is counted in lines.

The figures were measured on pictures of answers, 390 points wide (tests/gallery/test_answers_fit.py). A letter of the
pictures is wider than one of Slack's.
"""

from collections.abc import Iterable
from math import ceil

LINE = 33
"""Characters of a full line."""
LINES = 27
"""Lines of a screen for passage, further titles, example and question, after buttons and the line on where to turn."""
OF_WHOEVER_SHARED = 2
"""Lines that a shared answer has beside these: who shared it, and a further row of buttons."""
LEAST, MOST = 200, 520
"""Characters. With less a passage tells too little; more is no longer read at a glance."""
WHOLE = 400
"""Characters that a passage may have, or of a list are shown, before a second further title has room."""


def room_beside(texts: Iterable[str], *, is_shared: bool = False) -> int:
    """Return for how many characters there is room beside these texts, each of which begins a line of its own.

    It may be less than `LEAST`, and is never more than `MOST`.
    """
    lines = LINES - (OF_WHOEVER_SHARED if is_shared else 0)
    return min(MOST, LINE * (lines - sum(map(lines_of, texts))))


def lines_of(text: str) -> int:
    """Return how many lines a text takes."""
    return ceil(len(text) / LINE)
