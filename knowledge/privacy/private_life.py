"""Names of private life: a full name that no author or speaker has, a name with “(mum)” or “, her uncle,” behind it."""

import re
from collections.abc import Sequence

from knowledge.privacy.full_name import NAMES_A_THING, SURE_THINGS
from knowledge.privacy.known_names import KnownNames
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.unit_in_text import UnitInText
from knowledge.privacy.word_kinds import PUBLIC_LIFE
from knowledge.privacy.word_looks import FIRST, FIRST_OR_WORD, LAST, LAST_OR_WORD, NO_NAME, PLACE, SYLLABLE, UNKNOWN

NEAR = 5
"""Words on either side of a full name in which a book, a talk or an organisation makes it one of public life."""
BOOKS = frozenset("book books".split())
OF_A_CHILD = frozenset("story memory red photo baby contact reading exercise life".split())
"""In front of “book”: what a child has, and nobody publishes."""
KIN_BEHIND = re.compile(
    r" \((?:(?:his|her|their|birth|bio|the) )?(?:mum|mam|mother|dad|da|father|gran|nan|aunt|auntie|uncle|sister|"
    r"brother|carer|stepdad|stepmum|sibling|twin)[,) ]"
)
"""“wiśniewska agata (mum)”."""
RELATIVE_OF = re.compile(
    r", (?:his|her|their|my|our) (?:(?:great|older|younger|big|little|birth|foster|half)[ -])?(?:mum|mam|mother|dad|da|"
    r"father|gran|nan|aunt|auntie|uncle|sister|brother|granddad|grandad|great-grandad|great-gran|cousin|stepdad|"
    r"twin)[,.) ]| the (?:dad|mum|mam|stepdad|nan|gran|twin)(?![a-z'])"
)
"""“Bill, her great-grandad, is …”, “mark the dad gets out”."""
MODALS = frozenset("will may can might must".split())


def is_of_private_life(words: Sequence[NameWord], first: int, behind: int, known: KnownNames) -> bool:
    """Return whether a full name is no author's or speaker's: it is not known, and nothing beside it says so."""
    folded = [word.folded for word in words[first:behind]]
    plain = [*folded[:-1], folded[-1].removesuffix("s")]
    if known.holds(folded) or known.holds(plain) or any(known.is_of_public_life(word) for word in folded):
        return False
    if any(word.has_capital and word.folded in NAMES_A_THING for word in words[behind : behind + 2]):
        return False
    around = [word.folded for word in (*words[max(0, first - NEAR) : first], *words[behind : behind + NEAR])]
    of_child = {place for place, word in enumerate(around) if word in BOOKS and around[place - 1] in OF_A_CHILD}
    return PUBLIC_LIFE.isdisjoint(word for place, word in enumerate(around) if place not in of_child)


def is_a_full_name(unit: UnitInText, known: KnownNames) -> bool:
    """Return whether it is a first name with a surname, both plain, of private life."""
    looks = unit.unit.looks.replace("+", "").replace("i", "")
    if looks[:1] != FIRST or len(looks) < 2:
        return False
    may_follow = {FIRST, LAST, UNKNOWN, SYLLABLE}
    if "-" in unit.first.written:
        may_follow |= {PLACE, LAST_OR_WORD}
    if not set(looks[1:]) <= may_follow or set(looks[1:]) == {SYLLABLE} or unit.last.folded in SURE_THINGS:
        return False
    return is_private(unit, known)


def is_kin(unit: UnitInText, known: KnownNames) -> bool:
    """Return whether right behind a name stands whose mother or uncle that is."""
    looks = unit.unit.looks.replace("+", "").replace("i", "")
    if NO_NAME & set(looks) or not is_private(unit, known):
        return False
    if KIN_BEHIND.match(unit.low, unit.last.end):
        return True
    is_first_name = looks == FIRST or (looks == FIRST_OR_WORD and unit.first.folded not in MODALS)
    is_after_a_comma = unit.low.startswith(",", unit.last.end)
    return (is_first_name or (looks == FIRST_OR_WORD and is_after_a_comma)) and (
        RELATIVE_OF.match(unit.low, unit.last.end) is not None
    )


def is_private(unit: UnitInText, known: KnownNames) -> bool:
    """Return whether a unit is of private life."""
    return is_of_private_life(unit.words, unit.unit.first, unit.unit.behind, known)
