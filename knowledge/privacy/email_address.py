"""E-mail addresses of people. An office's address (info@…) tells of nobody."""

import re
from collections.abc import Iterator

from knowledge.library.span import Span

ADDRESS = re.compile(r"(?<![\w.+-])([\w.+'-]{1,64})@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@])", re.IGNORECASE)
OFFICES = frozenset(
    "admin administration contact enquiries enquiry feedback hello help helpdesk helpline info information mail "
    "news newsletter noreply no-reply office press reception support team training webmaster".split()
)


def email_addresses(text: str) -> Iterator[Span]:
    """Yield the place of each that is not an office's."""
    for match in ADDRESS.finditer(text):
        if match.group(1).lower() not in OFFICES:
            yield Span(*match.span())
