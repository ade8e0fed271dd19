"""E-mail addresses of people, also spelled out (“at gmail dot com”). An office's address (info@…) tells of nobody."""

import re
from collections.abc import Iterator

from knowledge.library.span import Span

ADDRESS = re.compile(r"(?<![\w.+-])([\w.+'-]{1,64})@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@])", re.IGNORECASE)
AT = r"(?: at |[ ]?[\[(]at[\])][ ]?| @ )"
DOT = r"(?: dot |[ ]?[\[(]dot[\])][ ]?|\.| \. )"
SPELLED = re.compile(
    rf"(?<![\w.+-])([\w.+'-]{{1,64}}){AT}[a-z0-9-]{{2,30}}{DOT}(?:com|net|org|info|me|ie|uk|co{DOT}uk)(?![\w])",
    re.IGNORECASE,
)
SPELLED_OUT = re.compile(r" @ |[(\[]|(?<![a-z])dot(?![a-z])", re.IGNORECASE)
OFFICES = frozenset(
    "admin administration contact enquiries enquiry feedback hello help helpdesk helpline info information mail "
    "news newsletter noreply no-reply office press reception support team training webmaster".split()
)
NAMES_A_SITE = frozenset("is it look looking available online found us me them website up more".split())
"""In front of “at”: “look at example dot com”."""


def email_addresses(text: str) -> Iterator[Span]:
    """Yield the place of each that is not an office's."""
    for match in ADDRESS.finditer(text):
        if match.group(1).lower() not in OFFICES:
            yield Span(*match.span())
    for match in SPELLED.finditer(text):
        if SPELLED_OUT.search(match.group()) and match.group(1).lower() not in OFFICES | NAMES_A_SITE:
            yield Span(*match.span())
