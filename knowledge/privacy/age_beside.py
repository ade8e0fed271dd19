"""An age or a year group right beside a name or initials: “will (15, …”, “Jordan, Year 9”, “14-year-old J.S.”."""

import re

from knowledge.privacy.unit_in_text import UnitInText
from knowledge.privacy.word_kinds import KINDS
from knowledge.privacy.word_looks import (
    DOTTED,
    FIRST,
    FIRST_OR_WORD,
    INITIALS,
    LAST,
    LOW_INITIALS,
    LOW_SHORT_FORM,
    SHORT_FORM,
    UNKNOWN,
)

AGE = r"(?:[1-9]|1\d|2[0-5])"
IN_WORDS = (
    "(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
    "(?=[,.;] | years? old| yrs? old)"
)
NO_AGE = r"(?! ?[%/:.]|\d| (?:of|out|minutes|days|weeks|hours))"
IN_MARKS = re.compile(
    rf"(?:, ?| ?\()(?:(?:aged?|nearly|almost|only|just|now|rising|about|just turned|he's|hes|she's|shes) )?"
    rf"{AGE}(?= ?(?:[,;)]|y/?o|yr|year|and |in |with |who |at |, )|\.? ?\Z)",
)
SAID = re.compile(
    rf",? ?\(?aged? {AGE}(?!\d)|,? (?:is |who is |who's |now |just turned |turned ){AGE}{NO_AGE}"
    rf"|(?:, ?| ?\(| ){AGE} ?(?:y/?o|yrs?|years? old)(?![a-z])|(?:, | is | is only ){IN_WORDS}"
)
YEAR_GROUP = re.compile(
    r"(?:,? | ?\()(?:who is |who's |whos |is |now |our )?(?:in )?"
    r"(?:(?:year|yr|y) ?(?:\d|1[0-3])(?!\d| ?[%+/-])|\d{1,2}[a-h](?![a-z]))"
    r"|(?:, | in | ?\()(?:reception|lower sixth|upper sixth)(?![a-z])"
)
DOES = "|".join(
    "placed who in at is with has and from living wont now missing refusing excluded absconded been wants keeps hit "
    "ran says moved moving arrested".split()
)
PLAIN_AGE = re.compile(rf" {AGE}(?= (?:{DOES})(?![a-z]))")
PLAIN_AND_SURE = re.compile(rf" {AGE}(?= (?:placed|who|living|wont|missing)(?![a-z]))")
AGE_IN_A_WHILE = re.compile(
    rf",? (?:\(?[mf]\)?,? {AGE}(?!\d)|is {AGE}{NO_AGE}"
    rf"|{AGE} (?:yrs?|years|months?|mths?|weeks|wks)(?! (?:ago|to|from|of))"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:months|weeks|years)"
    r"(?! (?:ago|to|from|of|notice)))"
)
"""“MJ f 15”, “KB, seven months”."""
SHORT_FORMS_OF_PEOPLE = frozenset(
    "yp cyp lac cla cin cic cp bf gf fc sw ssw iro gp hv ta la pa yo po rm dt dsl mgm mgf pgm pgf fm bm mh uasc send "
    "sen ks yr yrs hr id iv ii iii pe re rs it ict dt ft ot tv uk eu ni us".split()
)
"""Short forms beside which an age is that of anyone: “YP (14)”."""
IN_FRONT = re.compile(rf"{AGE}(?:[ -]?years?[ -]?old|[ -]?y/?o|[ -]?yr old),? (?:called |named )?\Z")
BEFORE = 30
"""Characters in front of initials in which their age stands."""
MONTHS = frozenset("april may june august".split())
"""First names behind which a number is a day."""


AGES_BEHIND = {
    DOTTED: (YEAR_GROUP, PLAIN_AGE),
    INITIALS: (AGE_IN_A_WHILE, YEAR_GROUP, PLAIN_AGE),
    SHORT_FORM: (AGE_IN_A_WHILE, PLAIN_AND_SURE),
    LOW_INITIALS: (),
    LOW_SHORT_FORM: (),
}
"""Further forms of an age, by how sure it is that letters are initials."""


def has_an_age(unit: UnitInText) -> bool:
    """Return whether a first name or a name with capitals has an age or, where it is sure, a year group behind it."""
    is_sure = unit.look == FIRST or (unit.look in (LAST, UNKNOWN) and unit.first.has_capital)
    if not (is_sure or unit.look == FIRST_OR_WORD) or unit.first.folded in MONTHS:
        return False
    if unit.first.folded in KINDS and unit.look not in (FIRST, FIRST_OR_WORD):
        return False
    patterns = (SAID, IN_MARKS, YEAR_GROUP) if is_sure else (SAID, IN_MARKS)
    return any(pattern.match(unit.low, unit.last.end) for pattern in patterns)


def initials_have_an_age(unit: UnitInText) -> bool:
    """Return whether initials have an age beside them, and are none of `SHORT_FORMS_OF_PEOPLE`."""
    if unit.look not in (DOTTED, INITIALS, SHORT_FORM, LOW_INITIALS, LOW_SHORT_FORM):
        return False
    written = unit.low[unit.first.start : unit.last.end]
    if written in SHORT_FORMS_OF_PEOPLE or (unit.look in (SHORT_FORM, LOW_SHORT_FORM) and len(written) > len("jd")):
        return False
    has_stop = unit.look == DOTTED and unit.low.startswith(".", unit.last.end)
    patterns = [SAID, IN_MARKS, *AGES_BEHIND[unit.look]]
    return any(pattern.match(unit.low, unit.last.end + has_stop) for pattern in patterns) or (
        unit.look in (DOTTED, INITIALS) and IN_FRONT.search(unit.written_before(BEFORE)) is not None
    )
