"""Full names that are told by how a language makes them: “Li Xiaomeng”, “pham duc long”, “tegan ap huw”.

Source of the syllables: Hanyu Pinyin (ISO 7098:2015), initials and finals.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from knowledge.privacy.name_lists import NameLists
from knowledge.privacy.name_units import NameUnit
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.word_kinds import SMALL_WORDS
from knowledge.privacy.word_looks import COMMON, FIRST, FIRST_OR_WORD, PARTICLE, SYLLABLE

INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
FINAL = "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ui|un|uo|ue|a|e|i|o|u)"
TWO_SYLLABLES = re.compile(f"(?:{INITIAL}{FINAL}){{2}}")
WITHIN_ARABIC_OR_CELTIC = frozenset("ap bin bint ferch ibn ni nic giolla verch".split())
WITHIN_DUTCH = frozenset("de den der".split())


def is_named_by_origin(words: Sequence[NameWord], unit: NameUnit, lists: NameLists) -> bool:
    """Return whether a unit holds a full name that a language makes in a way of its own."""
    own = words[unit.first : unit.behind]
    joined = words[unit.behind : unit.behind + 1]
    own = [*own, *(word for word in joined if word.is_joined)]
    return any(
        _is_chinese(one, other, lists) or _is_vietnamese(one, other, lists) for one, other in pairwise(own)
    ) or _has_a_name_within(words[unit.first : unit.behind], unit)


def _is_chinese(surname: NameWord, first_name: NameWord, lists: NameLists) -> bool:
    if surname.folded not in lists.chinese_surnames or not first_name.is_joined:
        return False
    if first_name.has_capital != surname.has_capital and not surname.is_shouted:
        return False
    given = first_name.folded
    is_plain = not lists.english.is_word(given) and given not in SMALL_WORDS
    return is_plain and len(given) > len("lia") and TWO_SYLLABLES.fullmatch(given) is not None


def _is_vietnamese(surname: NameWord, other: NameWord, lists: NameLists) -> bool:
    is_one = surname.folded in lists.vietnamese_surnames and other.is_joined
    return is_one and (other.folded in lists.syllables or other.folded in lists.first_names)


def _has_a_name_within(own: Sequence[NameWord], unit: NameUnit) -> bool:
    """Return whether “bin”, “ap” or “van der” stands between what may be a first name and a surname."""
    if PARTICLE not in unit.looks or unit.looks[0] in (PARTICLE, COMMON, SYLLABLE):
        return False
    folded = [word.folded for word in own[1:-1]]
    is_dutch = "van" in folded and not WITHIN_DUTCH.isdisjoint(folded)
    is_first_name = unit.looks[0] in (FIRST, FIRST_OR_WORD)
    return is_dutch or (not WITHIN_ARABIC_OR_CELTIC.isdisjoint(folded) and (is_first_name or own[0].has_capital))
