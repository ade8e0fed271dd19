"""Variants of the lines to learn from: other names in the same place, small letters throughout, slips of typing.

So the model learns the place of a name, and not the few names that the writers thought of.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from knowledge.privacy.name_lists import NameLists
from tests.privacy.lines import Line

SEED = 10
VARIANTS = 6
LOWERED = 0.45
SLIPS = 0.5
LONG_WORD = 6
PARTICLES = ("van der", "de la", "al", "bin", "ni", "o", "ap", "mac", "dos", "van den", "el")


@dataclass(frozen=True)
class Variants:
    """Makes variants of lines; the same line gives the same ones."""

    lists: NameLists

    def of(self, line: Line) -> Iterator[Line]:
        """Yield the variants of a line."""
        chance = random.Random(f"{SEED} {line.text}")  # noqa: S311
        if line.is_innocent:
            if not line.text.islower():
                yield replace(line, text=line.text.lower())
            yield replace(line, text=_with_slips(line.text, chance))
            return
        for _ in range(VARIANTS):
            varied = self._renamed(line, chance)
            if chance.random() < LOWERED:
                varied = replace(varied, text=varied.text.lower(), names=tuple(name.lower() for name in varied.names))
            if all(name in varied.text for name in varied.names):
                yield varied

    def _renamed(self, line: Line, chance: random.Random) -> Line:
        text, names = line.text, []
        for name in line.names:
            other = self._other(name, line.kind, chance)
            if other in text or name not in text:
                names.append(name)
                continue
            text = text.replace(name, other)
            names.append(other)
        return replace(line, text=text, names=tuple(names))

    def _other(self, name: str, kind: str, chance: random.Random) -> str:
        if kind == "initials":
            return _initials(name, chance)
        words = name.replace(",", "").split()
        if len(words) == 1:
            other = self._first(chance, may_be_word=True)
        else:
            first = " ".join(self._first(chance, may_be_word=False) for _ in range(1 + (chance.random() < 0.15)))
            other = f"{first} {self._last(chance)}"
            parts = other.split()
            if "," in name:
                other = ", ".join((" ".join(parts[1:]), parts[0]))
            elif chance.random() < 0.08:
                other = f"{parts[-1]} {' '.join(parts[:-1])}"
        if name.islower():
            return other
        shown = " ".join(part if part in PARTICLES else _capital(part) for part in other.split())
        return shown.upper() if name.isupper() else shown

    def _first(self, chance: random.Random, *, may_be_word: bool) -> str:
        drawn = chance.random()
        if may_be_word and drawn < 0.22:
            return chance.choice(self._words)
        if may_be_word and drawn < 0.5:
            return chance.choice(self._nicknames)
        return self._invented(chance) if drawn > 0.85 else chance.choice(self._firsts)

    def _last(self, chance: random.Random) -> str:
        drawn = chance.random()
        if drawn < 0.12:
            return f"{chance.choice(PARTICLES)} {chance.choice(self._lasts)}"
        if drawn < 0.24:
            return chance.choice(self._last_words)
        if drawn < 0.36:
            return f"{chance.choice(self._lasts)}-{self._invented(chance)}"
        return self._invented(chance) if drawn > 0.72 else chance.choice(self._lasts)

    def _invented(self, chance: random.Random) -> str:
        """Return a name that no list holds, of the halves of two."""
        one, other = chance.choice(self._lasts), chance.choice(self._lasts)
        return one[: max(3, len(one) // 2)] + other[len(other) // 2 :]

    @cached_property
    def _nicknames(self) -> list[str]:
        return sorted(self.lists.nicknames)

    @cached_property
    def _firsts(self) -> list[str]:
        return sorted(self.lists.first_names)

    @cached_property
    def _words(self) -> list[str]:
        return sorted(self.lists.first_names_that_are_words)

    @cached_property
    def _lasts(self) -> list[str]:
        return sorted(self.lists.surnames)

    @cached_property
    def _last_words(self) -> list[str]:
        return sorted(self.lists.surnames_that_are_words)


def _with_slips(text: str, chance: random.Random) -> str:
    """Return a text as it is typed in a hurry: a letter dropped, doubled or swapped in half of its longer words."""
    words = text.split(" ")
    for place, word in enumerate(words):
        if len(word) >= LONG_WORD and word.isalpha() and chance.random() < SLIPS:
            at = chance.randrange(1, len(word) - 2)
            dropped, doubled = word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]
            swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            words[place] = chance.choice((dropped, doubled, swapped))
    return " ".join(words)


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _initials(name: str, chance: random.Random) -> str:
    letters = [chance.choice("abcdefghijklmnoprstvwyz") for _ in range(2 + (chance.random() < 0.25))]
    style = chance.random()
    if style < 0.3:
        return ".".join(letters).upper()
    if style < 0.65 and not name.islower():
        return "".join(letters).upper()
    return ".".join(letters) if style < 0.8 else "".join(letters)
