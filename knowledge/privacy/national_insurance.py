"""National Insurance numbers: two letters, six digits, a letter from A to D.

Source: HMRC, National Insurance Manual NIM39110 (format, and prefixes that are not used).
"""

import re
from collections.abc import Iterator

from knowledge.library.span import Span

PREFIX = r"(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])"
"""QQ is given to nobody; official forms show it as an example, and people copy it."""
NUMBER = re.compile(rf"(?<!\w){PREFIX}(?: ?-?\d\d){{3}} ?-?[A-D](?!\w)", re.ASCII | re.IGNORECASE)


def national_insurance_numbers(text: str) -> Iterator[Span]:
    """Yield the place of each, with spaces or without, in capitals or not."""
    for match in NUMBER.finditer(text):
        yield Span(*match.span())
