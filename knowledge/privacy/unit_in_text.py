"""A unit that may be a name, in its text: its own words, those beside it, and what is written right behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.privacy.name_units import NameUnit
from knowledge.privacy.name_words import NameWord


@dataclass(frozen=True, slots=True)
class UnitInText:
    """`low` is the plain text in small letters."""

    low: str
    words: Sequence[NameWord]
    unit: NameUnit

    @property
    def first(self) -> NameWord:
        """Its first word."""
        return self.words[self.unit.first]

    @property
    def last(self) -> NameWord:
        """Its last word."""
        return self.words[self.unit.behind - 1]

    @property
    def look(self) -> str:
        """How its first word looks: a letter of `word_looks`."""
        return self.unit.looks[0]

    @property
    def before(self) -> NameWord | None:
        """The word in front of it, None where it is the first."""
        return self.words[self.unit.first - 1] if self.unit.first else None

    def following(self, count: int) -> Sequence[NameWord]:
        """Return as many words behind it, or fewer where the text ends."""
        return self.words[self.unit.behind : self.unit.behind + count]

    def written_before(self, characters: int) -> str:
        """Return the characters in front of it."""
        return self.low[max(0, self.first.start - characters) : self.first.start]
