"""Phone numbers of people: places (01, 02) and mobiles (07) of the United Kingdom, and numbers of other countries.

Helplines and offices have numbers that begin with 03, 08 or 09, or short ones: these tell of nobody.
Source: Ofcom, National Telephone Numbering Plan.
"""

import re
from collections.abc import Iterator

from knowledge.library.span import Span

GAP = r"(?:[ .-]|\) ?| ?\()?"
CANDIDATE = re.compile(rf"(?<![\w.,/-])(?:\+|\()?\d(?:{GAP}\d){{8,14}}(?!\w|[.,/-]\d)", re.ASCII)
HOME = re.compile(r"(?:\+44|0044)0?")
ABROAD = re.compile(r"(?:\+|00)[1-9]\d{8,13}")
OF_A_PERSON = re.compile(r"0(?:1\d{8,9}|2\d{9}|7\d{9})")


def phone_numbers(text: str) -> Iterator[Span]:
    """Yield the place of each, however it is grouped."""
    for match in CANDIDATE.finditer(text):
        digits = re.sub(r"[^\d+]", "", match.group())
        national = HOME.sub("0", digits, count=1) if HOME.match(digits) else digits
        if OF_A_PERSON.fullmatch(national) or (national == digits and ABROAD.fullmatch(digits)):
            yield Span(*match.span())
