"""Where a further result stands, in a word or two."""

import re

GOES_ON = re.compile(r"(?:: | [-–] ).*")
"""A heading that goes on behind these says first what it is about (“Social pedagogy - a fieldtrip …”)."""


def short_title(title: str) -> str:
    """Return the beginning of a title that says what it is about; all of a title that is a question or a few words."""
    return GOES_ON.sub("", title)
