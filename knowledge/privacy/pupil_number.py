"""Unique pupil numbers (UPN): a letter that checks the others, and twelve characters.

Source: Department for Education, Unique pupil numbers (UPNs): a guide for schools and local authorities, annex A.
"""

import re
from collections.abc import Iterator

from stdnum.gb import upn

from knowledge.library.span import Span

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The check letters; a temporary number ends in one of them."""
UPN = re.compile(rf"(?<![A-Za-z0-9])[{LETTERS}]\d{{11}}[{LETTERS}\d](?![A-Za-z0-9])", re.ASCII | re.IGNORECASE)


def pupil_numbers(text: str) -> Iterator[Span]:
    """Yield the place of each, in capitals or not."""
    for match in UPN.finditer(text):
        number = match.group().upper()
        if upn.calc_check_digit(number[1:]) == number[0]:
            yield Span(*match.span())
