"""Dates of birth: a date by which words say that someone was born, or that stands right behind a person."""

import re
from collections.abc import Iterator, Sequence

from knowledge.library.span import Span

DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}"
YEAR = r"(?:(?:19|20)\d\d|'?\d\d)"
IN_FIGURES = rf"(?:{DAY}(?P<sep>[ ./-])(?:0?[1-9]|1[0-2])(?P=sep){YEAR}|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d)"
DAY_AND_MONTH = rf"(?:{DAY} ?(?:of )?(?:{MONTH})|(?:{MONTH}) ?{DAY})"
FULL = rf"(?<![\d/.-])(?:{IN_FIGURES}|{DAY_AND_MONTH},? ?{YEAR})(?![\d/-])"
FULL_DATE = re.compile(FULL, re.ASCII | re.IGNORECASE)
FULL_OR_BIRTHDAY = re.compile(
    rf"{FULL}|(?<!\d)(?:{DAY_AND_MONTH}|{DAY}/[01]?\d|\d{{8}}|\d{{6}})(?!\d)", re.ASCII | re.IGNORECASE
)
REACH = 40
"""Characters before and behind a date in which words tell what date it is."""

BORN_BEFORE = re.compile(
    r"(?<![a-z])(?:d\.? ?o\.? ?b|date of b[a-z]{2,5}|birth ?da(?:y|te)|born)(?![a-z])\.?"
    r"(?:(?!after|before|since|between|until)[^\d.;!?]){0,25}\Z|(?<![a-z])dob\Z",
    re.ASCII | re.IGNORECASE,
)
BORN_BEHIND = re.compile(
    r"(?: is|was|,|\(| )*(?:his|her|their|my|the|the child's)? ?(?:d\.?o\.?b|date of birth|birth ?da(?:y|te))(?![a-z])",
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
    ends = {span.end for span in people}
    for match in FULL_OR_BIRTHDAY.finditer(text):
        before, behind = text[max(0, match.start() - REACH) : match.start()], text[match.end() : match.end() + REACH]
        is_birth = BORN_BEFORE.search(before) or BORN_BEHIND.match(behind)
        if is_birth or (FULL_DATE.fullmatch(match.group()) and _stands_behind_a_person(before, match.start(), ends)):
            yield Span(*match.span())


def _stands_behind_a_person(before: str, start: int, ends: set[int]) -> bool:
    gap = len(before) - len(before.rstrip(APART))
    return PERSON_BEFORE.search(before) is not None or start - gap in ends
