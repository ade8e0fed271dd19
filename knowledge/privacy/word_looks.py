"""How a word looks when it may be a name: a first name, a surname, a place, no English word … One letter each."""

import re
from collections.abc import Iterator

from knowledge.privacy.name_lists import EVERYDAY, NameLists
from knowledge.privacy.name_words import PARTICLES

FIRST, FIRST_OR_WORD, LAST, LAST_OR_WORD = "L", "W", "S", "V"
WITH_S, WORD_WITH_S = "p", "q"
"""A first name with an “s”, typed without the apostrophe; the second is an everyday word, too: “jordans”, “marks”."""
SYLLABLE, PLACE, UNKNOWN, RARE, COMMON = "Y", "P", "U", "R", "C"
INITIALS, DOTTED, SHORT_FORM = "I", "D", "K"
LOW_INITIALS, LOW_SHORT_FORM = "j", "k"
PARTICLE, WITHIN = "+", "i"
"""A small word within a name, and an initial within one."""

PLAIN = frozenset({FIRST, LAST, UNKNOWN, WITH_S})
"""Looks of what is no word besides."""
NO_NAME = frozenset({COMMON, RARE, PLACE, SHORT_FORM})
OF_INITIALS = frozenset({INITIALS, DOTTED, SHORT_FORM, LOW_INITIALS, LOW_SHORT_FORM})
SHORTEST_WITH_S = 4
OF_A_MAC = re.compile(r"(?:mac|mc|fitz)[a-z]{4,}|o'[a-z]{4,}")
ENDEARMENTS = frozenset(
    "boo bean bear bug pops pie roo moo lou belle bell mae jo leigh jay lynn marie may kins".split()
)
"""Last parts of names for children: “jojo-bean”, “ellie-mae”."""


class WordLooks:
    """Tells looks by the lists. It remembers the words of one text, so it must be let go with the text."""

    def __init__(self, lists: NameLists) -> None:
        self._lists = lists
        self._seen: dict[str, str] = {}

    def of(self, word: str) -> str:
        """Return how a word in small letters looks."""
        look = self._seen.get(word)
        if look is None:
            look = self._seen[word] = next(self._ways(word))
        return look

    def _ways(self, word: str) -> Iterator[str]:
        """Yield the looks that a word has, the most telling one first."""
        lists = self._lists
        if word in lists.first_names_that_are_words:
            yield FIRST_OR_WORD
        if word in lists.first_names:
            yield FIRST
        if word in lists.short_forms:
            yield SHORT_FORM
        is_everyday = lists.english.count(word) >= EVERYDAY
        if self._is_a_name_with_s(word):
            yield WORD_WITH_S if is_everyday else WITH_S
        if word in lists.surnames_that_are_words:
            yield LAST_OR_WORD
        if word in lists.surnames:
            yield LAST
        if "-" in word:
            if word.rpartition("-")[2] in ENDEARMENTS:
                yield FIRST
            yield _of_parts([self.of(part) for part in word.split("-") if part not in PARTICLES])
        if word in lists.syllables:
            yield SYLLABLE
        if lists.is_place(word):
            yield PLACE
        if not lists.english.is_word(word):
            yield LAST if OF_A_MAC.match(word) else UNKNOWN
        yield COMMON if is_everyday else RARE

    def _is_a_name_with_s(self, word: str) -> bool:
        lists, owner = self._lists, word[:-1]
        if len(word) < SHORTEST_WITH_S or word[-1] != "s":
            return False
        if word in lists.surnames and word not in lists.surnames_that_are_words:
            return False
        return owner in lists.first_names or owner in lists.first_names_that_are_words


def _of_parts(looks: list[str]) -> str:
    """Return how a word with hyphens looks: as its most telling part does, if no part is an everyday word."""
    if len(looks) == 1 or looks[:1] == [FIRST]:
        return looks[0]
    if not looks or not {COMMON, RARE, SHORT_FORM}.isdisjoint(looks):
        return COMMON
    if looks[0] in (FIRST_OR_WORD, SYLLABLE):
        return FIRST if set(looks[1:]) - NO_NAME else UNKNOWN
    return LAST if LAST in looks or LAST_OR_WORD in looks else UNKNOWN
