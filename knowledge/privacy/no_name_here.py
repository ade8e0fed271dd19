"""Places in which what may be a name is none: a month of a date, a saint, a helpline, a word within a set phrase."""

import re
from collections.abc import Sequence

from knowledge.privacy.name_lists import NameLists
from knowledge.privacy.name_units import NameUnit
from knowledge.privacy.name_words import NameWord

MONTHS = frozenset("jan mar april may jun june aug august dec".split())
BEFORE_A_MONTH = frozenset(
    "in by til till until since last next early mid late this every end each during of between".split()
)
DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?: of)? \Z", re.IGNORECASE)
SAINTS = frozenset("st saint san santa ss".split())
BEFORE_A_PLACE = frozenset("in near around across outside central greater inner north south east west".split())
PART_OF = frozenset("part parts area areas borough city mayor side university town rest most outskirts".split())
ROYALTY = frozenset("queen king prince princess royal duke duchess emperor pope".split())
LINE_BEHIND = re.compile(
    r"(?:'s)?(?: (?:help ?line|line|number|on|is|are|text|advice line))*[ :,(-]{1,3}"
    r"(?:0[389]\d\d|116 ?\d{3}|101|111)(?!\d{7})",
    re.IGNORECASE,
)
"""The number of a helpline or an office right behind what has it."""
LAW_REPORT_BEHIND = re.compile(r"\.? (?:\(|\[)(?:19|20)\d\d(?:\)|\])")
"""“Re B [2013]”: judgments say no more of a family than its initials."""
REACH = 12


def is_no_name_here(text: str, words: Sequence[NameWord], unit: NameUnit, lists: NameLists) -> bool:
    """Return whether a unit of a plain text is no private person's name, by what stands right beside it."""
    first, last = words[unit.first], words[unit.behind - 1]
    before = words[unit.first - 1] if unit.first else None
    if unit.behind - unit.first == 1 and _is_one_word_and_none(text, first, before, lists):
        return True
    if lists.is_place(first.folded) and _is_where(words, unit):
        return True
    return (
        first.folded in SAINTS
        or (before is not None and _is_saint_or_king(before, first))
        or LINE_BEHIND.match(text, last.end) is not None
        or _is_in_a_phrase(words, unit, lists)
    )


def _is_one_word_and_none(text: str, word: NameWord, before: NameWord | None, lists: NameLists) -> bool:
    return (
        word.folded in lists.peoples
        or LAW_REPORT_BEHIND.match(text, word.end) is not None
        or _touches_a_digit(text, word)
        or (word.folded in MONTHS and _is_a_month(text, word, before))
    )


def _is_saint_or_king(before: NameWord, first: NameWord) -> bool:
    is_king = before.folded in ROYALTY and first.is_joined and before.has_capital == first.has_capital
    return is_king or (before.folded in SAINTS and first.start - before.end <= len(". "))


def _is_a_month(text: str, month: NameWord, before: NameWord | None) -> bool:
    written = text[max(0, month.start - REACH) : month.start]
    is_next = before is not None and text[before.end : month.start] == " "
    return DAY_BEFORE.search(written) is not None or (
        before is not None and is_next and before.folded in BEFORE_A_MONTH
    )


def _is_where(words: Sequence[NameWord], unit: NameUnit) -> bool:
    """Return whether a word that is a place says where: “in Paris”, “that part of London”."""
    before = [word.folded for word in words[max(0, unit.first - 2) : unit.first]]
    is_next = unit.behind - unit.first == 1 and bool(before) and words[unit.first].is_joined
    return is_next and (before[-1] in BEFORE_A_PLACE or (before[-1] == "of" and before[0] in PART_OF))


def _touches_a_digit(text: str, word: NameWord) -> bool:
    """Return whether letters are part of a reference: “NG205”, “8th”."""
    return text[word.end : word.end + 1].isdigit() or text[max(0, word.start - 1) : word.start].isdigit()


def _is_in_a_phrase(words: Sequence[NameWord], unit: NameUnit, lists: NameLists) -> bool:
    """Return whether every word of the unit stands within an everyday phrase (“jack of all trades”)."""
    return all(_holds_a_phrase(words, place, lists) for place in range(unit.first, unit.behind))


def _holds_a_phrase(words: Sequence[NameWord], place: int, lists: NameLists) -> bool:
    sizes = lists.sizes_of_phrases.get(words[place].folded, 0) or lists.sizes_of_phrases.get(_written(words[place]), 0)
    return any(
        " ".join(map(_written, words[start : start + size])) in lists.phrases
        for size in range(2, sizes + 1)
        for start in range(max(0, place - size + 1), place + 1)
    )


def _written(word: NameWord) -> str:
    return word.folded + "'s" * word.is_possessive
