"""Phone numbers of people: places (01, 02) and mobiles (07) of the United Kingdom, and numbers of other countries.

Helplines and offices have numbers that begin with 03, 08 or 09, or short ones: these tell of nobody. A number of a
place may be an office's, too: words round it say so.
Source: Ofcom, National Telephone Numbering Plan.
"""

import re
from collections.abc import Iterator

from knowledge.library.span import Span
from knowledge.privacy.folded_text import in_small_letters

GAP = r"(?:[ .-]|\) ?| ?\(|, ?)?"
CANDIDATE = re.compile(rf"(?<![\w.,/-])(?:\+|\()?\d(?:{GAP}\d){{8,14}}(?!\w|[.,/-]\d)", re.ASCII)
HOME = re.compile(r"(?:\+44|0044)0?")
ABROAD = re.compile(r"(?:\+|00)[1-9]\d{8,13}")
OF_A_PERSON = re.compile(r"0(?:1\d{8,9}|2\d{9}|7\d{9})")
MOBILE = re.compile(r"07|\+|00")

SAID = {
    "o": "0", "oh": "0", "zero": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "hundred": "00", "thousand": "000",
}  # fmt: skip
WITH_LETTERS = re.compile(r"(?<![a-z\d])[\do]{2,14}(?![a-z\d])", re.ASCII)
"""“o7700”, “9oo152”: the letter for a nought."""
TIMES = {"double": 2, "triple": 3, "treble": 3}
ONE_SAID = rf"(?:\d{{1,5}}|{'|'.join(SAID)}|{'|'.join(TIMES)})"
SPOKEN = re.compile(rf"(?<![\w.,/-]){ONE_SAID}(?:[ ,.-]{{1,2}}{ONE_SAID}){{3,14}}(?![\w])", re.ASCII | re.IGNORECASE)

OFFICE = re.compile(
    r"(?<![a-z])(?:office|team|duty|switchboard|front door|help ?line|main line|(?:office|advice|main) line|reception|"
    r"council|trust|edt|mash|hub|out of hours|poster|clinic|ofsted|surgery|department|civic|centre|hospital|leaflet|"
    r"service|charity|court|station|library)(?![a-z])"
)
OF_SOMEONE = re.compile(
    r"(?<![a-z])(?:mum|mam|dad|da|gran|nan|grandma|grandad|grandmother|aunt|auntie|uncle|sister|brother|carers?|"
    r"carer's|her|his|my|me|him|neighbour|landline|mobile|flat|house|parents?|boyfriend|girlfriend)(?![a-z])"
)
REACH = 48
"""Characters round a number in which a word says whose it is."""


def phone_numbers(text: str) -> Iterator[Span]:
    """Yield the place of each, however it is grouped, in figures or spelled (“0 double 7 …”)."""
    low = WITH_LETTERS.sub(_with_noughts, in_small_letters(text))
    for match in CANDIDATE.finditer(low):
        if _is_of_a_person(re.sub(r"[^\d+]", "", match.group()), low, *match.span()):
            yield Span(*match.span())
    for match in SPOKEN.finditer(low):
        if any(character.isalpha() for character in match.group()) and OF_A_PERSON.fullmatch(_figures(match.group())):
            yield Span(*match.span())


def _is_of_a_person(digits: str, low: str, start: int, end: int) -> bool:
    national = HOME.sub("0", digits, count=1) if HOME.match(digits) else digits
    if not (OF_A_PERSON.fullmatch(national) or (national == digits and ABROAD.fullmatch(digits))):
        return False
    if MOBILE.match(national) or MOBILE.match(digits):
        return True
    is_office = OFFICE.search(low, max(0, start - REACH), end + REACH)
    return not is_office or OF_SOMEONE.search(low, max(0, start - REACH // 2), start) is not None


def _with_noughts(word: re.Match[str]) -> str:
    written = word.group()
    return written.replace("o", "0") if any(character.isdigit() for character in written) else written


def _figures(spoken: str) -> str:
    figures, times = "", 1
    for said in re.findall(r"[a-z]+|\d+", spoken):
        if said in TIMES:
            times = TIMES[said]
            continue
        digits = SAID.get(said, said)
        figures, times = figures + digits[0] * (times - 1) + digits, 1
    return figures
