"""Places in which a word stands as a person's name, whatever else it means: “Summer's nan”, “lil smoky”."""

import re
from collections.abc import Sequence

from knowledge.privacy.age_beside import has_an_age, initials_have_an_age
from knowledge.privacy.known_names import KnownNames
from knowledge.privacy.name_by_origin import is_named_by_origin
from knowledge.privacy.name_lists import NameLists
from knowledge.privacy.name_units import NameUnit
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.private_life import is_a_full_name, is_kin, is_private
from knowledge.privacy.unit_in_text import UnitInText
from knowledge.privacy.word_kinds import KINDS, SMALL_WORDS, WordKind
from knowledge.privacy.word_looks import (
    DOTTED,
    FIRST,
    FIRST_OR_WORD,
    INITIALS,
    LAST,
    LAST_OR_WORD,
    LOW_INITIALS,
    NO_NAME,
    RARE,
    UNKNOWN,
    WITH_S,
    WORD_WITH_S,
)

BEFORE_KIN = frozenset(
    "wee great half step foster older younger elder little big baby birth own late estranged paternal maternal".split()
)
NOT_OWNERS = SMALL_WORDS | frozenset("friend mate neighbour colleague bird no-one god child baby".split())
OWNERS = frozenset({FIRST, FIRST_OR_WORD, WITH_S, WORD_WITH_S, LAST, LAST_OR_WORD, UNKNOWN})
OWNED = frozenset(word for word, kinds in KINDS.items() if WordKind.FAMILY in kinds) | frozenset(
    "carer carers keyworker sw iro advocate placement pep foster teacher".split()
)
OF_A_CHILD_ALONE = frozenset(
    "social key guardian solicitor bedroom behaviour meds medication pregnancy ehcp tutor ta pa passport asthma "
    "blazer bag coat phone keyworker's therapist therapy seizures seizure bruises bruise room school class teddy "
    "psychologist".split()
)
"""What a first name with “'s” owns that no theorist does."""
CALLED = re.compile(
    r"(?<![a-z])(?:(?:calls?|called|calling|call|knows?|known) (?:him|her|them|me|himself|herself)(?: as)?|"
    r"(?:they|we|people|everyone|everybody|mates|lads|girls|kids|boys|staff|i) (?:all |just |only )?call|"
    r"known(?: [a-z]+){0,4} as|goes by(?: the name(?: of)?)?|answers? to|nicknamed?|nickname is|nickname's|alias|aka) "
    r"[\"'“]?\Z"
)
CALLING = re.compile(r"call|know|nick|alias|aka|answer|goes by")
ENDEARING = frozenset("lil lil' big wee nanny nana nanna granny auntie aunty uncle".split())
"""Words in front of a short form that is a name: “big kez”, “Nanny Bubbles”."""
PLACED = re.compile(
    r",? ?(?:who(?: i|')?s |whos |who is |who lives |who stays |who was )?(?:over |up |down |back )?"
    r"(?:at|in|from|off|on) (?:the |our |a )?(?:[a-z'-]+ ){0,3}"
    r"(?:house|home|unit|lodge|cottage|hostel|annexe|annex|flat|bungalow|farmhouse|corridor|landing|floor|beeches|"
    r"willows|laurels|firs|oaks|limes|elms|maltings|pru|class|sixth form|primary|academy|school|college|nursery|group|"
    r"placement|secure|refuge|foyer|lodgings|bedroom)(?![a-z])|,? (?:bedroom|room|flat) \d"
)
THINGS = frozenset("law rule house lane road street review report trust foundation centre award farm place".split())
NOT_PRIVATE = frozenset({WordKind.PUBLISHED, WordKind.BODY})
OF_A_MAC = re.compile(r"[A-Z]{1,2}(?:Mc|Mac)[A-Z]|[A-Z]{1,2}O'[A-Z]")
BEFORE = 60
"""Characters in front of a name in which someone is said to be called by it."""


def standing_names(
    low: str, words: Sequence[NameWord], units: Sequence[NameUnit], known: KnownNames, lists: NameLists
) -> set[int]:
    """Return the numbers of the units that stand as a name, and as no name that is known to tell of nobody.

    `low` is the plain text in small letters.
    """
    may_be_called = CALLING.search(low) is not None
    return {
        number
        for number, unit in enumerate(UnitInText(low, words, unit) for unit in units)
        if _owns_a_relative(unit, known)
        or _owns_without_a_mark(unit)
        or (may_be_called and _is_called(unit))
        or _is_small(unit)
        or _is_meant(unit)
        or _is_placed(unit, known)
        or _is_initials_with_stops(unit)
        or _is_initials_of_a_mac(unit)
        or is_a_full_name(unit, known)
        or (is_named_by_origin(words, unit.unit, lists) and is_private(unit, known))
        or is_kin(unit, known)
        or has_an_age(unit)
        or initials_have_an_age(unit)
    }


def _owns_a_relative(unit: UnitInText, known: KnownNames) -> bool:
    """Return whether a relative or a worker is said to be theirs: “Summer's nan”, typed “summers nan”, too."""
    last = unit.last
    if not (last.is_possessive or unit.unit.looks in (WITH_S, WORD_WITH_S)) or last.folded in NOT_OWNERS:
        return False
    if known.is_of_public_life(last.folded) and unit.look not in (FIRST, FIRST_OR_WORD):
        return False
    is_written_as_one = last.has_capital and unit.before is not None and last.folded not in KINDS
    if unit.look not in OWNERS and not (unit.look in NO_NAME and is_written_as_one):
        return False
    if unit.unit.looks == FIRST and last.is_possessive and not known.is_of_public_life(last.folded):
        following = unit.following(1)
        if following and following[0].folded in OF_A_CHILD_ALONE and not following[0].has_capital:
            return True
    owned = next((word.folded for word in unit.following(3) if word.folded not in BEFORE_KIN), "")
    is_family = WordKind.FAMILY in KINDS.get(owned, ())
    return owned in OWNED and (is_family or unit.unit.looks != WORD_WITH_S)


def _owns_without_a_mark(unit: UnitInText) -> bool:
    """Return whether it is a first name with an “s” and something that is its child's: “rubys blazer”."""
    following = [word.folded for word in unit.following(2)]
    if unit.unit.looks != WITH_S or unit.first.has_capital or not following or following[0] in SMALL_WORDS:
        return False
    if following[0] in ("room", "bedroom"):
        return True
    return all(NOT_PRIVATE.isdisjoint(KINDS.get(word, ())) and word not in THINGS for word in following)


def _is_called(unit: UnitInText) -> bool:
    if unit.first.folded in KINDS and unit.look not in (FIRST, FIRST_OR_WORD):
        return False
    return CALLED.search(unit.written_before(BEFORE)) is not None


def _is_small(unit: UnitInText) -> bool:
    """Return whether “lil” stands before it, or “big”, “our”, “nanny” before a word that has a capital or is a name."""
    before, first = unit.before, unit.first
    if before is None or not first.is_joined:
        return False
    if len(first.folded) == 1:
        return True
    if before.folded in ENDEARING:
        is_family = WordKind.FAMILY in KINDS.get(before.folded, ())
        may_be_one = is_family or not before.has_capital or unit.look in (FIRST, FIRST_OR_WORD, UNKNOWN, RARE)
        is_short = unit.look in (FIRST, WITH_S, UNKNOWN, LOW_INITIALS)
        return before.folded.startswith("lil") or is_short or (first.has_capital and may_be_one)
    is_written_as_one = first.has_capital and not before.has_capital
    may_be_one = unit.look in (FIRST, FIRST_OR_WORD, UNKNOWN, LAST, RARE)
    is_name = unit.look in (FIRST, WITH_S) or (is_written_as_one and may_be_one)
    return before.folded in ("our", "baby") and is_name


def _is_meant(unit: UnitInText) -> bool:
    """Return whether it stands between a stop and “i mean”, and so says who was spoken of."""
    before = unit.written_before(len(". ")).rstrip()
    return before.endswith((".", ",", "?", "!")) and unit.low.startswith((" i mean", " we mean"), unit.last.end)


def _is_placed(unit: UnitInText, known: KnownNames) -> bool:
    """Return whether it is a first name with the home, unit or class that its child is in: “dion in the annexe”."""
    word, looks = unit.last, unit.unit.looks
    says_who = looks in (FIRST, FIRST_OR_WORD) and unit.low.startswith((" who", ", who"), word.end)
    if not says_who and looks != FIRST:
        return False
    if word.folded in known.surnames or word.is_possessive:
        return False
    return PLACED.match(unit.low, word.end) is not None


def _is_initials_with_stops(unit: UnitInText) -> bool:
    """Return whether it is “R.P.” or “k.a.m”, and not in front of a surname (“J. K. Rowling”)."""
    if unit.unit.looks != DOTTED:
        return False
    following = unit.following(1)
    goes_on = bool(following) and following[0].has_capital and following[0].start - unit.last.end <= len(". ")
    return not (goes_on and unit.first.written.isupper())


def _is_initials_of_a_mac(unit: UnitInText) -> bool:
    """Return whether it is “PMcC”, which is the short form of nothing."""
    return unit.look == INITIALS and OF_A_MAC.fullmatch(unit.first.written) is not None
