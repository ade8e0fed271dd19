"""Unique pupil numbers (UPN): a letter that checks the others, and twelve characters.

Source: Department for Education, Unique pupil numbers (UPNs): a guide for schools and local authorities, annex A.
"""

import re
from collections.abc import Iterator

from knowledge.answer import Span

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The check letters by remainder; a temporary number ends in one of them, which counts as its place here."""
UPN = re.compile(rf"(?<![A-Za-z0-9])[{LETTERS}]\d{{11}}[{LETTERS}\d](?![A-Za-z0-9])", re.ASCII | re.IGNORECASE)


def pupil_numbers(text: str) -> Iterator[Span]:
    """Yield the place of each, in capitals or not."""
    for match in UPN.finditer(text):
        if is_pupil_number(match.group().upper()):
            yield Span(*match.span())


def is_pupil_number(number: str) -> bool:
    """Return whether the first letter is right for the twelve characters after it (modulus 23)."""
    values = (LETTERS.index(character) if character in LETTERS else int(character) for character in number[1:])
    return LETTERS[sum(weight * value for weight, value in enumerate(values, start=2)) % 23] == number[0]
