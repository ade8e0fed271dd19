"""Dates of birth: a date by which words say that someone was born, or that stands right behind a person."""

import re
from collections.abc import Iterator, Sequence

from knowledge.library.span import Span

DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
DAY_IN_WORDS = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}"
YEAR = r"(?:(?:19|20)\d\d|'?\d\d)"
IN_FIGURES = rf"(?:{DAY}(?P<sep>[ ./-])(?:0?[1-9]|1[0-2])(?P=sep){YEAR}|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d)"
WITH_MONTH = rf"(?:{DAY}[-./]{MONTH}[-./]{YEAR}|(?:19|20)\d\d[-./ ]{MONTH}[-./ ]{DAY})"
DAY_AND_MONTH = (
    rf"(?:{DAY} ?(?:of )?(?:{MONTH})|(?:{MONTH}) ?{DAY}|(?:{DAY_IN_WORDS}) (?:of )?{MONTH}|{DAY} of the {DAY}|"
    r"(?:christmas|xmas|boxing|new year'?s) (?:day|eve))"
)
FULL = rf"(?<![\d/.-])(?:{IN_FIGURES}|{WITH_MONTH}|{DAY_AND_MONTH},? ?{YEAR})(?![\d/-])"
FULL_DATE = re.compile(FULL, re.ASCII | re.IGNORECASE)
FULL_OR_BIRTHDAY = re.compile(
    rf"{FULL}|(?<!\d)(?:(?<![a-z]){DAY_AND_MONTH}|{DAY}/[01]?\d|\d{{8}}|\d{{6}})(?!\d)", re.ASCII | re.IGNORECASE
)
MAY_HOLD_ONE = re.compile(r"\d|born|birth|bday|dob", re.ASCII | re.IGNORECASE)
AGE_IN_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|twenty-one"
)
REACH = 40
"""Characters before and behind a date in which words tell what date it is."""

BORN = r"d\.? ?o\.? ?b|date of b[a-z]{2,5}|birth ?da(?:y|te)s?|birth cert(?:ificate)?|b[.']?days?|born"
BORN_BEFORE = re.compile(
    rf"(?<![a-z])(?:{BORN})(?![a-z])\.?"
    r"(?:(?!after|before|since|between|until)[^\d.;!?]){0,25}\Z|(?<![a-z])dob\Z|\(b\.? ?\Z|(?<![a-z])b\. ?\Z"
    r"|(?<![a-z])(?:turn(?:s|ed|ing)?|will be|he's|hes|she's|shes|is|was|be) (?:just )?"
    rf"(?:[1-9]|1\d|2[0-5]|{AGE_IN_WORDS}) (?:on |in )?(?:the )?\Z"
    r"|(?<![a-z])birth (?:on|was|was on|is|registered) (?:the )?\Z"
    r"|(?<!\w)1?\d(?:st|nd|rd|th) (?:birthday )?(?:is |was )?(?:on )?(?:the )?\Z",
    re.ASCII | re.IGNORECASE,
)
CLAIMED_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:he|she|lad|boy|girl|yp|child) (?:says?|claims?|reckons|gave)|(?:him|her|them|child) down as) "
    r"(?:the )?\Z",
    re.ASCII | re.IGNORECASE,
)
"""In front of a full date: the age of a child who came alone is often a matter of dispute."""
BORN_BEHIND = re.compile(
    r"[ ,(]{0,3}(?:(?:is|was)(?: never| not)?(?: put| entered| recorded| down)?(?: in| as)? )?"
    r"(?:(?:his|her|their|my|the|as|a|child's|the child's) ){0,2}"
    r"(?:weighing|at \d\d weeks|d\.?o\.?b|date of birth|birth ?da(?:y|te)|b'?day)(?![a-z])",
    re.ASCII | re.IGNORECASE,
)
PERSON_BEFORE = re.compile(
    r"(?<![a-z])(?:boy|girl|child|son|daughter|lad|lass|yp|young person|baby|twin|sibling|brother|sister|pupil|"
    r"age[d]? \d{1,2})[ ,:(-]{1,4}\Z",
    re.ASCII | re.IGNORECASE,
)
APART = " ,:(-"


def dates_of_birth(text: str, people: Sequence[Span]) -> Iterator[Span]:
    """Yield the place of each. `people` are the names in the text: a full date right behind one is taken for theirs."""
    if not MAY_HOLD_ONE.search(text):
        return
    ends = {span.end for span in people}
    for match in FULL_OR_BIRTHDAY.finditer(text):
        before, behind = text[max(0, match.start() - REACH) : match.start()], text[match.end() : match.end() + REACH]
        is_birth = BORN_BEFORE.search(before) or BORN_BEHIND.match(behind)
        is_full = FULL_DATE.fullmatch(match.group()) is not None
        if is_birth or (is_full and (_stands_behind_a_person(before, match.start(), ends) or _is_claimed(before))):
            yield Span(*match.span())


def _is_claimed(before: str) -> bool:
    return CLAIMED_BEFORE.search(before) is not None


def _stands_behind_a_person(before: str, start: int, ends: set[int]) -> bool:
    gap = len(before) - len(before.rstrip(APART))
    return PERSON_BEFORE.search(before) is not None or start - gap in ends
