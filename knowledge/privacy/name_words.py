"""The words of a text as the search for names sees them."""

import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
PARTS = re.compile(r"['-]")
POSSESSIVE = re.compile(r"'s\Z", re.IGNORECASE)
PARTICLES = frozenset(
    "abd abu al ap bin bint da dal das de del della den der di dos du el ibn la le mac mc ni nic o st te ter ui van "
    "ver verch von".split()
)
"""Small words within names."""
TITLES = frozenset("mr mrs ms miss mx master dr".split())


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word, where it stands, and how it is written. `folded` is in small letters; an ending “'s” is left out.

    `is_joined` tells that only a space, or the full stop of an initial or title, stands between it and the word before.
    `has_capital` tells that it begins with one, alone or behind a small word: “Smith”, “al-Hassan”, “d'Souza”.
    """

    start: int
    end: int
    written: str
    folded: str
    is_possessive: bool
    is_joined: bool
    has_capital: bool
    is_shouted: bool

    @property
    def is_initial(self) -> bool:
        """Whether it is one capital letter."""
        return len(self.written) == 1 and self.written.isupper()

    @property
    def is_particle(self) -> bool:
        """Whether it is a small word within names: “van”, “al”."""
        return self.folded in PARTICLES


def name_words(text: str) -> list[NameWord]:
    """Return the words of a plain text in order."""
    found: list[NameWord] = []
    for match in WORD.finditer(text):
        written = POSSESSIVE.sub("", match.group())
        end = match.start() + len(written)
        is_joined = bool(found) and _joins(found[-1], text[found[-1].end : match.start()])
        is_shouted = len(written) > 1 and written.isupper()
        folded = written.lower()
        has_capital = folded != written and not is_shouted and _begins_with_a_capital(written)
        found.append(
            NameWord(match.start(), end, written, folded, end < match.end(), is_joined, has_capital, is_shouted)
        )
    return found


def _begins_with_a_capital(written: str) -> bool:
    parts = PARTS.split(written)
    return parts[0][0].isupper() or (len(parts) > 1 and parts[-1][0].isupper())


def _joins(before: NameWord, between: str) -> bool:
    """Return whether two words may be of one name; nothing joins to a word that owns what follows."""
    ends_in_a_stop = before.is_initial or before.folded in TITLES or before.folded == "st"
    gap = between.removeprefix(".") if ends_in_a_stop else between
    return not before.is_possessive and len(gap) <= 3 and (gap.isspace() or (not gap and between == "."))
