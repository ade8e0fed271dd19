"""The words of a text as the search for names sees them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
POSSESSIVE = re.compile(r"'s\Z", re.IGNORECASE)
PARTICLES = frozenset(
    "al ap bin bint da dal das de del della den der di dos du el ibn la le mac mc o st ter van von".split()
)
"""Small words within names."""
TITLES = frozenset("mr mrs ms miss mx master dr".split())


@dataclass(frozen=True)
class NameWord:
    """A word, where it stands, and how it is written. `folded` is in small letters; an ending “'s” is left out.

    `is_joined` tells that only a space, or the full stop of an initial or title, stands between it and the word before.
    """

    start: int
    end: int
    written: str
    folded: str
    is_possessive: bool
    is_joined: bool

    @property
    def is_initial(self) -> bool:
        """Whether it is one capital letter."""
        return len(self.written) == 1 and self.written.isupper()

    @property
    def is_particle(self) -> bool:
        """Whether it is a small word within names: “van”, “al”."""
        return self.folded in PARTICLES

    @property
    def is_shouted(self) -> bool:
        """Whether it is all in capitals."""
        return len(self.written) > 1 and self.written.isupper()

    @property
    def has_capital(self) -> bool:
        """Whether it begins with a capital, alone or behind a small word: “Smith”, “al-Hassan”, “d'Souza”."""
        parts = re.split(r"['-]", self.written)
        return not self.is_shouted and (parts[0][0].isupper() or (len(parts) > 1 and parts[-1][0].isupper()))


def name_words(text: str) -> Sequence[NameWord]:
    """Return the words of a plain text in order."""
    found: list[NameWord] = []
    for match in WORD.finditer(text):
        written = POSSESSIVE.sub("", match.group())
        end = match.start() + len(written)
        is_joined = bool(found) and _joins(found[-1], text[found[-1].end : match.start()])
        found.append(NameWord(match.start(), end, written, written.lower(), end < match.end(), is_joined))
    return found


def _joins(before: NameWord, between: str) -> bool:
    """Return whether two words may be of one name; nothing joins to a word that owns what follows."""
    ends_in_a_stop = before.is_initial or before.folded in TITLES or before.folded == "st"
    gap = between.removeprefix(".") if ends_in_a_stop else between
    return not before.is_possessive and len(gap) <= 3 and (gap.isspace() or (not gap and between == "."))
