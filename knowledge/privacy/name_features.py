"""What can be said of a unit that may be a name: its look, its case, the words beside it, and what else its text holds.

Each is one short string; `name_model.py` weighs them. Those that are whole words are kept only where they are common.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.privacy.known_names import KnownNames
from knowledge.privacy.letters import LetterTable
from knowledge.privacy.name_lists import NameLists
from knowledge.privacy.name_units import NameUnit
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.text_features import TELLING, text_features
from knowledge.privacy.word_kinds import KINDS, WordKind
from knowledge.privacy.word_looks import (
    COMMON,
    DOTTED,
    FIRST_OR_WORD,
    LAST,
    LAST_OR_WORD,
    OF_INITIALS,
    PLAIN,
    RARE,
    SYLLABLE,
    UNKNOWN,
    WORD_WITH_S,
)

ALSO_NAMES = frozenset({FIRST_OR_WORD, LAST_OR_WORD, WORD_WITH_S, SYLLABLE})
SPELLING_TELLS = frozenset({UNKNOWN, RARE, SYLLABLE, COMMON, LAST, DOTTED})
"""Looks of words of which the spelling tells more than the lists do."""
WINDOW = 5
"""Words on either side that count as near."""
THING_WITHIN = 3
NAMES_A_THING = frozenset(
    "academy act approach award bill book books centre charity clinic cycle foundation framework fund hospice hospital "
    "hub inquiry institute judgment lane law laws line model park profile project protocol report review road room "
    "rooms rule rules scale scheme suite society square street syndrome test theory toolkit trust university "
    "ward".split()
)
SHORT_IS = frozenset(
    "a absconded always at away back been being doing done due getting going gone got had having here home in just "
    "left lost missing never not now off on only out over really refusing run running so started staying still stuck "
    "the too up".split()
)
"""Behind “'s” when it is short for “is” or “has”: “Spud's back”."""
AGE = re.compile(r"[ ,(-]{0,3}(?:aged? |is |now )?(?:[1-9]|1\d|2[0-5])(?![\d%£:/.]\d|\d|%|\+)")
BESIDE = {"": "-", " ": "_", ". ": ".", ", ": ",", " (": "(", ") ": ")", " - ": "d", ": ": ":"}
IN_FRONT = (
    WordKind.ARTICLE, WordKind.THEIR, WordKind.DESCRIBING, WordKind.WE, WordKind.FAMILY, WordKind.NAMED,
    WordKind.TOWARDS, WordKind.JOINING, WordKind.MODAL, WordKind.SAID, WordKind.DID,
)  # fmt: skip


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
        self._kinds = [KINDS.get(word.folded, ()) for word in words]
        self._whole = text_features(text, words, self._kinds)

    def of(self, unit: NameUnit) -> Features:
        """Return the features of a unit."""
        look = self._look(unit)
        rough = look[:1] if len(unit.looks) == 1 else ("F" if unit.first in self._ruled else "M")
        return Features(rough, tuple(self._own(unit, look)), tuple(self._beside(unit)), self._whole)

    def _look(self, unit: NameUnit) -> str:
        word = self._words[unit.first]
        case = "u" if word.is_shouted else ("c" if word.has_capital else "l")
        if case == "c" and self._starts_a_sentence(unit):
            case = "s"
        return unit.looks[:3] + case

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

    def _beside(self, unit: NameUnit) -> Iterator[str]:
        words, first, behind = self._words, unit.first, unit.behind
        yield from self._neighbour("<", first - 1)
        yield from self._neighbour(">", behind)
        yield from (f"<<{kind}" for kind in self._kinds_at(first - 2))
        yield from (f">>{kind}" for kind in self._kinds_at(behind + 1))
        gap_before = self._text[(words[first - 1].end if first else 0) : words[first].start]
        end = words[behind - 1].end + 2 * words[behind - 1].is_possessive
        gap_behind = self._text[end : words[behind].start if behind < len(words) else len(self._text)]
        yield f"[{BESIDE.get(gap_before, 'x')}"
        yield f"]{BESIDE.get(gap_behind, 'x')}"
        if AGE.match(gap_behind) or AGE.match(gap_behind + (words[behind].folded if behind < len(words) else "")):
            yield "age>"
            if unit.looks[0] in OF_INITIALS and words[first].written.upper() not in self._sense.known.short_forms:
                yield "initials-age"
        yield f"bare={self._bare(first - 1)}{self._doing(behind, owns=words[behind - 1].is_possessive)}"
        around = (*self._kinds[max(0, first - WINDOW) : first], *self._kinds[behind : behind + WINDOW])
        near = {kind for kinds in around for kind in kinds}
        yield from (f"~{kind.value}" for kind in sorted(near & TELLING))
        following = [word.folded for word in words[behind : behind + THING_WITHIN]]
        if not NAMES_A_THING.isdisjoint(following):
            yield "thing>"
            if following[0] in NAMES_A_THING:
                yield "thing>>"

    def _neighbour(self, side: str, place: int) -> Iterator[str]:
        if not 0 <= place < len(self._words):
            yield f"{side}none"
            return
        word = self._words[place]
        yield f"{side}w={word.folded}"
        yield from (f"{side}{kind}" for kind in self._kinds_at(place))
        if word.is_possessive:
            yield f"{side}owner"
        if word.has_capital:
            yield f"{side}capital"
        if word.folded.endswith("ing"):
            yield f"{side}ing"
        elif word.folded.endswith("ed"):
            yield f"{side}ed"
        elif word.folded.endswith("s"):
            yield f"{side}s"

    def _bare(self, place: int) -> str:
        """Return what kind of word stands in front, roughly: a name seldom has an article or a number before it."""
        if place < 0:
            return "none"
        return next((kind.value for kind in IN_FRONT if kind in self._kinds[place]), "other")

    def _doing(self, place: int, *, owns: bool) -> str:
        """Return what stands behind, roughly: what a person does, is, or has."""
        kinds = self._kinds[place] if place < len(self._words) else ()
        if WordKind.FAMILY in kinds or WordKind.CARE in kinds or WordKind.STAFF in kinds:
            return "+owns-person" if owns else "+person"
        if owns:
            return "+owns"
        if WordKind.DID in kinds or WordKind.SAID in kinds or WordKind.BEING in kinds:
            return "+does"
        return "+other" if place < len(self._words) else "+none"

    def _kinds_at(self, place: int) -> Sequence[str]:
        if not 0 <= place < len(self._words):
            return ("none",)
        return [kind.value for kind in self._kinds[place]] or ["other"]
