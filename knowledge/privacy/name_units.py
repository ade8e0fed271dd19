"""Parts of a text that may be one person's name: a word, a run of words, or initials; and how each of them looks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.privacy.name_lists import NameLists
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.word_kinds import KINDS, SMALL_WORDS
from knowledge.privacy.word_looks import (
    COMMON,
    DOTTED,
    FIRST,
    FIRST_OR_WORD,
    INITIALS,
    LAST,
    LAST_OR_WORD,
    LOW_INITIALS,
    LOW_SHORT_FORM,
    PARTICLE,
    PLACE,
    PLAIN,
    RARE,
    SHORT_FORM,
    SYLLABLE,
    UNKNOWN,
    WITHIN,
    WORD_WITH_S,
    WordLooks,
)

LONGEST = 6
"""Words of the longest run: “Khalid bin Saeed al-Harthi” has five with its particles."""
IN_CAPITALS = re.compile(r"[A-Z](?:[-']?(?:Mc|Mac)?[A-Z]){1,3}|[A-Z][-'][A-Z]+")
LONGEST_IN_CAPITALS = 6
LONGEST_IN_SMALL_LETTERS = 3
MOST_DOTTED = 4
LONGEST_DOTTED = 4
"""Letters of the last part of initials: “R.McK”."""
LAST_OF_DOTTED = re.compile(r"o'[a-z]|ma?c[a-z]|ll|ch|th")
"""The same in small letters: “m.o'd”."""
BEFORE_A_LETTER = frozenset("lil big wee tiny young".split())
NO_LETTER_FOR_A_NAME = frozenset("aciopqsux")
"""“too big a room”, “the big C”, “young P”."""
ABBREVIATIONS = frozenset(
    "B-S H-N F-D E.G I.E A.M P.M N.B U.K U.S U.S.A P.S D.O.B N.I C.V P.E H.R I.T O.T A.K.A D.O.L P.T.O R.E Q.A C.C "
    "U.N E.U A.S.A.P R.I.P N.H.S G.P P.A L.A D.C D.S P.C M.P H.M T.B.C T.B.A V.I.P T.V I.D".split()
)
"""What is written with full stops, and is nobody's initials."""


@dataclass(frozen=True, slots=True)
class NameUnit:
    """Words `first` up to, not including, `behind` of a text, and how each looks: letters of `word_looks`."""

    first: int
    behind: int
    looks: str


def name_units(words: Sequence[NameWord], text: str, lists: NameLists) -> list[NameUnit]:
    """Return the units of a plain text in their order."""
    reader = _UnitReader(words, text, lists)
    found: list[NameUnit] = []
    place = 0
    while place < len(words):
        unit = reader.initials(place) or reader.run(place)
        if unit is not None:
            found.append(unit)
        place = place + 1 if unit is None else unit.behind
    return found


class _UnitReader:
    def __init__(self, words: Sequence[NameWord], text: str, lists: NameLists) -> None:
        self._words = words
        self._text = text
        self._lists = lists
        self._look = WordLooks(lists).of

    def run(self, place: int) -> NameUnit | None:
        """Return the longest run of words from a place that may be one name."""
        first = self._words[place]
        look = self._first_look(first)
        if look is None and not self._begins_with_a_particle(place):
            return None
        looks, kept, end = look or "", look or "", place + 1
        is_alone = look == COMMON and not (first.has_capital and not self._begins_a_sentence(first))
        for behind in range(place + 1, min(len(self._words), place + LONGEST)):
            word = self._words[behind]
            further = self._next_look(first, word, looks) if word.is_joined and not is_alone else None
            if further is None:
                break
            looks += further
            if further not in (PARTICLE, WITHIN):
                kept, end = looks, behind + 1
            if word.is_possessive:
                break
        return NameUnit(place, end, kept) if kept.strip(PARTICLE + WITHIN) else None

    def _begins_a_sentence(self, word: NameWord) -> bool:
        before = self._text[: word.start].rstrip(" \"'(-")
        return not before or before[-1] in ".!?:"

    def initials(self, place: int) -> NameUnit | None:
        """Return the initials at a place, with full stops or without, in capitals or not."""
        word = self._words[place]
        if len(word.written) == 1:
            return self._dotted(place) or self._letter_for_a_name(place)
        is_form = word.folded in self._lists.short_forms
        if word.written in ABBREVIATIONS:
            return None
        if len(word.written) <= LONGEST_IN_CAPITALS and IN_CAPITALS.fullmatch(word.written):
            following = self._words[place + 1 : place + 2]
            if "-" in word.written and following and following[0].is_joined and following[0].is_initial:
                return NameUnit(place, place + 2, DOTTED)
            return NameUnit(place, place + 1, SHORT_FORM if is_form else INITIALS)
        is_short = len(word.folded) <= LONGEST_IN_SMALL_LETTERS and word.written.islower()
        is_told = not is_short or word.folded in SMALL_WORDS or word.folded in KINDS
        if not is_told and self._look(word.folded) in (UNKNOWN, RARE, SHORT_FORM):
            return NameUnit(place, place + 1, LOW_SHORT_FORM if is_form else LOW_INITIALS)
        return None

    def _dotted(self, place: int) -> NameUnit | None:
        behind = place + 1
        while behind < min(len(self._words), place + MOST_DOTTED):
            word = self._words[behind]
            gap = self._text[self._words[behind - 1].end : word.start]
            is_part = word.written[0].isupper() or LAST_OF_DOTTED.fullmatch(word.written)
            is_last_part = len(word.written) <= LONGEST_DOTTED and is_part and gap == "."
            is_apart = gap == ". " and word.is_initial and self._words[behind - 1].is_initial
            if not (gap in (".", ".-", "-") or is_apart) or not (len(word.written) == 1 or is_last_part):
                break
            behind += 1
        written = self._text[self._words[place].start : self._words[behind - 1].end].upper()
        is_one = behind > place + 1 and written not in ABBREVIATIONS
        return NameUnit(place, behind, DOTTED) if is_one else None

    def _letter_for_a_name(self, place: int) -> NameUnit | None:
        """Return the one letter that is left of a name: “lil t”, “big J”."""
        before = self._words[place - 1].folded if place else ""
        is_one = before in BEFORE_A_LETTER and self._words[place].folded not in NO_LETTER_FOR_A_NAME
        return NameUnit(place, place + 1, LOW_INITIALS) if is_one and self._words[place].is_joined else None

    def _begins_with_a_particle(self, place: int) -> bool:
        word = self._words[place]
        is_one = word.is_particle and (word.written[0].isupper() or len(word.folded) > len("de"))
        return is_one and place + 1 < len(self._words) and self._words[place + 1].is_joined

    def _first_look(self, word: NameWord) -> str | None:
        if word.folded in SMALL_WORDS or len(word.folded) == 1:
            return None
        look = self._look(word.folded)
        is_short = len(word.folded) <= LONGEST_IN_SMALL_LETTERS and word.is_shouted
        if look == SHORT_FORM or (look in (UNKNOWN, SYLLABLE) and is_short):
            return None
        is_told = word.folded in KINDS and look not in (FIRST_OR_WORD, FIRST, LAST_OR_WORD, WORD_WITH_S)
        return None if is_told and not (word.has_capital and look in PLAIN) else look

    def _next_look(self, first: NameWord, word: NameWord, looks: str) -> str | None:
        if first.has_capital != word.has_capital and not (word.is_particle or first.is_particle or not looks):
            return None
        if word.folded == "st" and not word.has_capital:
            return None
        if word.is_particle and word.folded not in self._lists.first_names:
            return PARTICLE
        if word.is_initial:
            return WITHIN if first.has_capital else None
        if word.folded in SMALL_WORDS or (word.folded in KINDS and not word.has_capital):
            return None
        look, before = self._look(word.folded), looks[-1:]
        may_follow = {
            FIRST: first.has_capital or looks not in (RARE, COMMON),
            SYLLABLE: before in (SYLLABLE, FIRST, LAST, UNKNOWN, PARTICLE, ""),
            FIRST_OR_WORD: word.has_capital or before in (FIRST, LAST, PARTICLE, ""),
            LAST_OR_WORD: word.has_capital or before in (FIRST, LAST, PARTICLE, ""),
            RARE: word.has_capital,
            PLACE: word.has_capital,
        }.get(look, look in PLAIN)
        return look if may_follow else None
