"""Postcodes of the United Kingdom: whole ones, and the first half alone where words say that it is a place.

Source: the form and the areas are Royal Mail's (https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom).
"""

import re
from collections.abc import Iterator

from knowledge.library.span import Span

AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY "
    "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR "
    "NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA "
    "WC WD WF WN WR WS WV YO ZE"
).split()
DISTRICT = rf"(?:{'|'.join(sorted(AREAS, key=len, reverse=True))})\d[\dA-HJKMNPR-Y]?"
WHOLE = re.compile(rf"(?<!\w){DISTRICT} {{0,2}}(\d[ABD-HJLNP-UW-Z]{{2}})(?!\w)", re.ASCII | re.IGNORECASE)
HINTED = re.compile(
    rf"(?<!\w)(?:post ?code|lives? (?:in|at|near)|living (?:in|at|near)|address|found (?:in|at|near)) (?:is |area )?"
    rf"({DISTRICT})(?!\w)",
    re.ASCII | re.IGNORECASE,
)
ORDINAL = re.compile(r"\d(?:st|nd|rd|th)")
"""As in “E1 2nd floor”: people write these in small letters, and postcodes seldom."""


def postcodes(text: str) -> Iterator[Span]:
    """Yield the place of each, with the space or without, in capitals or not."""
    for match in WHOLE.finditer(text):
        if not ORDINAL.fullmatch(match.group(1)):
            yield Span(*match.span())
    for match in HINTED.finditer(text):
        yield Span(*match.span(1))
