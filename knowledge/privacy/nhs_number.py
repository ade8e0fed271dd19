"""NHS numbers: ten digits, the last of which checks the others.

Source: NHS Data Dictionary, NHS Number (https://www.datadictionary.nhs.uk/attributes/nhs_number.html).
"""

import re
from collections.abc import Iterator

from knowledge.answer import Span

TEN_DIGITS = re.compile(r"(?<![\d.,/-])\d{3}([ -]?)\d{3}\1\d{4}(?!\d|[.,/-]\d)", re.ASCII)
WEIGHTS = range(10, 1, -1)


def nhs_numbers(text: str) -> Iterator[Span]:
    """Yield the place of each, written 3-3-4 with spaces or hyphens, or in one."""
    for match in TEN_DIGITS.finditer(text):
        if is_nhs_number(re.sub(r"\D", "", match.group())):
            yield Span(*match.span())


def is_nhs_number(digits: str) -> bool:
    """Return whether the last of ten digits is right for the others (modulus 11)."""
    check = -sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=False)) % 11
    return check == int(digits[-1]) and len(set(digits)) > 1
