"""Words round a name that say that it is one: “called”, “my foster son”, “Mrs” in front of it, an age behind it."""

import re
from enum import IntEnum

from knowledge.privacy.name_words import TITLES

REACH = 40


class Hint(IntEnum):
    """How much the words round a place say that a name stands there."""

    NONE = 0
    PERSON = 1
    NAMING = 2


NAMING = re.compile(
    rf"(?<![a-z])(?:(?:called|named|(?:name|names|name's)(?: is| was)?|known as|{'|'.join(TITLES)})[ .:]{{1,3}})\Z",
    re.IGNORECASE,
)
PERSON = re.compile(
    r"(?<![a-z])(?:boy|girl|lad|lass|child|baby|yp|young person|young man|young woman|teenager|son|daughter|brother|"
    r"sister|sibling|twin|nephew|niece|cousin|grandson|granddaughter|stepson|stepdaughter|resident|pupil|student|"
    r"care leaver|mum|mother|dad|father|uncle|auntie|aunt|gran|nan|stepdad|carers?|re)[ ,:(-]{1,3}\Z",
    re.IGNORECASE,
)
AGE_BEHIND = re.compile(r"(?: ?\(|, ?| )(?:is |aged? )?(?:[1-9]|1\d|2[0-5])(?!\w|[%:/.-]\d)")


def hint_before(text: str, start: int) -> Hint:
    """Return the hint that stands right in front of a place in a text."""
    before = text[max(0, start - REACH) : start]
    if NAMING.search(before):
        return Hint.NAMING
    return Hint.PERSON if PERSON.search(before) else Hint.NONE


def hint_behind(text: str, end: int) -> Hint:
    """Return `PERSON` where a child's or young person's age stands right behind a place in a text."""
    return Hint.PERSON if AGE_BEHIND.match(text, end) else Hint.NONE
