"""NHS numbers: ten digits, the last of which checks the others.

Source: NHS Data Dictionary, NHS Number (https://www.datadictionary.nhs.uk/attributes/nhs_number.html).
"""

import re
from collections.abc import Iterator

from stdnum.gb import nhs

from knowledge.library.span import Span

TEN_DIGITS = re.compile(r"(?<![\d.,/-])\d{3}([ -]?)\d{3}\1\d{4}(?!\d|[.,/-]\d)", re.ASCII)


def nhs_numbers(text: str) -> Iterator[Span]:
    """Yield the place of each, written 3-3-4 with spaces or hyphens, or in one."""
    for match in TEN_DIGITS.finditer(text):
        if nhs.is_valid(match.group()) and len(set(match.group()) - set(" -")) > 1:
            yield Span(*match.span())
