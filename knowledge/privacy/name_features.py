"""What can be said of a unit that may be a name: its look, its case, the words beside it, and what else its text holds.

Each is one short string; `name_model.py` weighs them. Those that are whole words are kept only where they are common.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.privacy.beside_features import BesideFeatures
from knowledge.privacy.known_names import KnownNames
from knowledge.privacy.letters import LetterTable
from knowledge.privacy.name_lists import NameLists
from knowledge.privacy.name_units import NameUnit
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.text_features import text_features
from knowledge.privacy.word_kinds import KINDS
from knowledge.privacy.word_looks import (
    COMMON,
    DOTTED,
    FIRST,
    FIRST_OR_WORD,
    LAST,
    LAST_OR_WORD,
    PLAIN,
    RARE,
    SYLLABLE,
    UNKNOWN,
    WORD_WITH_S,
)

ALSO_NAMES = frozenset({FIRST_OR_WORD, LAST_OR_WORD, WORD_WITH_S, SYLLABLE})
SPELLING_TELLS = frozenset({UNKNOWN, RARE, SYLLABLE, COMMON, LAST, DOTTED})
"""Looks of words of which the spelling tells more than the lists do."""
WITH_ANOTHER_SENSE = "d"
"""The look of a first name that is also a thing or a place, in place of the one it has."""
NICKNAME = "n"
MAY_BE_A_NICKNAME = frozenset({UNKNOWN, RARE, COMMON, LAST, LAST_OR_WORD})
SHORT_IS = frozenset(
    "a absconded always at away back been being doing done due getting going gone got had having here home in just "
    "left lost missing never not now off on only out over really refusing run running so started staying still stuck "
    "the too up".split()
)
"""Behind “'s” when it is short for “is” or “has”: “Spud's back”."""


@dataclass(frozen=True)
class NameSense:
    """What the features are told by: the lists, the names that tell of nobody, how names are spelled."""

    lists: NameLists
    known: KnownNames
    letters: LetterTable


@dataclass(frozen=True)
class Features:
    """Features of a unit. `beside` and `whole` are weighed twice: alone, and together with the unit's rough `look`.

    `whole` are those of the text, the same for each of its units.
    """

    look: str
    own: Sequence[str]
    beside: Sequence[str]
    whole: Sequence[str]

    @property
    def is_plain_first_name(self) -> bool:
        """Whether the unit is a first name alone that means nothing else."""
        return self.look == FIRST

    def all(self) -> list[str]:
        """Return every feature, those that are weighed together with the look written as one."""
        around = (*self.beside, *self.whole)
        return [*self.own, *around, *(self.look + said for said in around)]


class TextFeatures:
    """The features of the units of one text."""

    def __init__(self, text: str, words: Sequence[NameWord], ruled: frozenset[int], sense: NameSense) -> None:
        """`ruled` are the places in `words` that the rules take for a full name."""
        self._text = text
        self._words = words
        self._ruled = ruled
        self._sense = sense
        kinds = [KINDS.get(word.folded, ()) for word in words]
        self._whole = text_features(text, words, kinds, sense.known.surnames)
        self._beside = BesideFeatures(text, words, kinds, sense.known)

    def of(self, unit: NameUnit) -> Features:
        """Return the features of a unit."""
        look = self._look(unit)
        rough = look[0] if len(unit.looks) == 1 else ("F" if unit.first in self._ruled else "M")
        return Features(rough, tuple(self._own(unit, look)), tuple(self._beside.of(unit)), self._whole)

    def _look(self, unit: NameUnit) -> str:
        word = self._words[unit.first]
        case = "u" if word.is_shouted else ("c" if word.has_capital else "l")
        if case == "c" and self._starts_a_sentence(unit):
            case = "s"
        looks = unit.looks[:3]
        if looks == FIRST and word.folded in self._sense.lists.first_names_with_another_sense:
            looks = WITH_ANOTHER_SENSE
        elif len(looks) == 1 and looks in MAY_BE_A_NICKNAME and word.folded in self._sense.lists.nicknames:
            looks = NICKNAME
        return looks + case

    def _starts_a_sentence(self, unit: NameUnit) -> bool:
        before = self._text[: self._words[unit.first].start].rstrip(" \"'(-")
        return not before or before[-1] in ".!?:"

    def _own(self, unit: NameUnit, look: str) -> Iterator[str]:
        words = self._words[unit.first : unit.behind]
        yield "bias"
        yield f"look={look}"
        yield f"case={look[-1]}"
        yield f"first={look[0]}{look[-1]}"
        yield f"length={len(words)}"
        sure = sum(letter in PLAIN for letter in unit.looks)
        named = sure + sum(letter in ALSO_NAMES for letter in unit.looks)
        yield f"sure={sure}"
        yield f"sure={sure}of{min(named, 3)}{look[-1]}"
        if unit.first in self._ruled:
            yield "ruled"
            yield f"ruled{look[-1]}"
        if words[-1].is_possessive:
            following = self._words[unit.behind].folded if unit.behind < len(self._words) else ""
            if following in SHORT_IS:
                yield "is"
                yield f"is{look}"
            yield "owns"
            yield f"owns{look}"
        if len(words) == 1:
            word = words[0].folded
            yield f"word={word}"
            yield f"end={look[0]}{word[-2:]}"
            yield f"common={look[0]}{len(str(self._sense.lists.english.count(word)))}"
        if look[0] in SPELLING_TELLS or len(words) > 1:
            spelled = max(self._sense.letters.likeness(word.folded) for word in words)
            yield f"spelled={look[0]}{spelled}"
        yield from self._known(words)

    def _known(self, words: Sequence[NameWord]) -> Iterator[str]:
        known = self._sense.known
        folded = [word.folded for word in words]
        if known.holds(folded):
            yield "known"
            yield f"known{len(folded)}"
        elif any(word in known.surnames or word.removesuffix("s") in known.surnames for word in folded):
            yield "known-surname"
            yield f"known-surname{len(folded)}"
        if len(folded) == 1 and folded[0] in known.words:
            yield "of-the-library"
        if any(self._sense.lists.is_place(word) for word in folded):
            yield f"place{len(folded)}"
