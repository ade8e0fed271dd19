"""Initials with an age: “J.S., 14”. Short forms of the field (“YP, 14”) are none."""

import re
from collections.abc import Container, Iterator

from knowledge.library.span import Span

AGE = r"(?:aged? )?(?:[1-9]|1\d|2[0-5])(?: ?(?:y/?o|yrs?|years?)\b)?(?![\d+%]|[/.:-]\d| years? of)"
SAID_OF_THEM = r"(?:, ?| ?\(| is | who is | now | just | (?=aged? ))"
DOTTED = re.compile(rf"(?<![\w.])[A-Z](?:\.[ -]?[A-Z]|-[A-Z]){{1,3}}\.?(?:{SAID_OF_THEM}| ){AGE}", re.ASCII)
AGE_FIRST = re.compile(
    r"(?<![\w.])(?:[1-9]|1\d|2[0-5])(?:[ -]?years?[ -]?old|[ -]?y/?o)\b[ ,]{1,2}(?:called |named )?"
    r"([A-Z](?:\.[ -]?[A-Z]){1,3}|[A-Z]{2,3})(?![\w+])",
    re.ASCII,
)
PLAIN = re.compile(rf"(?<![\w.])([A-Z]{{2,3}}){SAID_OF_THEM}{AGE}", re.ASCII)


def initials_with_age(text: str, short_forms: Container[str]) -> Iterator[Span]:
    """Yield the place of each; `short_forms` are those that stand for no person, in capitals."""
    yield from (Span(*match.span()) for match in DOTTED.finditer(text))
    for pattern in (PLAIN, AGE_FIRST):
        for match in pattern.finditer(text):
            if match.group(1) not in short_forms:
                yield Span(*match.span())
