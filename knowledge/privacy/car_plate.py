"""Number plates of cars in the United Kingdom.

Source: DVLA, INF104 (two letters, two digits, three letters since 2001; older and Northern Irish forms).
"""

import re
from collections.abc import Iterator

from knowledge.library.span import Span

SINCE_2001 = re.compile(r"(?<![\w£])[a-hj-pr-y]{2}(?:[0-2]\d|[5-7]\d) ?[a-z]{3}(?!\w)", re.ASCII)
OLDER = re.compile(
    r"(?<![\w£])(?:[a-hj-np-ty]\d{1,3} ?[a-hj-pr-z]{3}|[a-hj-pr-z]{3} ?\d{1,3}[a-hj-np-ty]|"
    r"[a-z]{3} ?(?!19|20)\d{3,4})(?!\w)",
    re.ASCII,
)
HINT = re.compile(
    r"(?<![a-z])(?:reg(?:istration|istered)?(?! ?\d)|(?:number ?|licen[cs]e )?plates?|car|van|cab|taxi|moped|motorbike|"
    r"scooter|quad|corsa|golf|astra|fiesta|focus|polo|clio|fabia|ibiza|corolla|qashqai|juke|bmw|audi|merc|mercedes|"
    r"vauxhall|ford|vw|toyota|nissan|seat|kia|transit|sprinter|tesla|honda|hyundai|mini|peugeot|renault|skoda|volvo|"
    r"range rover|estate|hatchback|saloon|4x4|drives|driving|parked|picked up|dropped off|gets? in)(?![a-z])"
)
REG = re.compile(
    r"(?<![a-z])(?:registration|(?:car|van|vehicle)(?: |'s |s )reg|reg(?: no| number|:| plate)|plates?)(?![a-z])"
)
"""“reg” alone is a regulation here."""
WORDS = frozenset(
    "all and any are but can did due for get got had has her him his how its may new not now off old one only our out "
    "own per she than the they too use was who why with yet you".split()
)
NO_VOWEL = re.compile(r"[^aeiou]*")
REACH = 60
"""Characters round a plate in which a word of cars makes it sure."""


def car_plates(plain: str, low: str) -> Iterator[Span]:
    """Yield the place of each; in small letters only where it cannot be words, or words round it speak of a car."""
    for match in SINCE_2001.finditer(low):
        start, end = match.span()
        in_capitals = plain[start:end].isupper()
        if low[end - 3 : end] in WORDS and not in_capitals:
            continue
        if in_capitals or NO_VOWEL.fullmatch(low[end - 3 : end]) or _is_near(HINT, low, start, end):
            yield Span(start, end)
    if REG.search(low):
        for match in OLDER.finditer(low):
            if _is_near(REG, low, *match.span()):
                yield Span(*match.span())


def _is_near(words: re.Pattern[str], low: str, start: int, end: int) -> bool:
    return words.search(low, max(0, start - REACH), end + REACH) is not None
