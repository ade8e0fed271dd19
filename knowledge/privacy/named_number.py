"""Numbers that words name as someone's own: NHS, UPN, case, client, court, passport, whatever their check digit.

Court case numbers have a form of their own (Family Procedure, HMCTS): two letters, the year, a letter, five digits.
"""

import re
from collections.abc import Iterator

from knowledge.library.span import Span

SYSTEMS = (
    "mosaic|lcs|ics|care ?first|liquid ?logic|framework[ -]?i|eclipse|azeus|swift|care ?director|capita one|niche|rio|"
    "systm ?one|emis|asset ?plus|core ?plus|child ?view|charms|e-?pep|sims|pnc|police national computer|noms|delius|"
    "oasys|cis|swis|wccis|icos|scra|soscare|encompass|holistix"
)
NAMES = (
    r"nhs|chi|h ?& ?c|hcn|h and c|upn|unique pupil|uln|ucas|national insurance|ni|nino|n\.i\.|passport|visa|brp|arc|"
    r"driving licen[cs]e|client|case|court|claim|child|person|pupil|student|learner|service user|file|record|records|"
    r"patient|lac|looked after|social services|social care|hospital|mrn|our|your|home office|prison|custody|crime|"
    r"police|incident|intel|warrant|bail|account|sort code|bank|birth certificate|care order|order in|referral|local|"
    r"family|tenancy|rent|universal credit|uc|hb"
)
NUMBER_WORD = r"(?:id|no|nos|num|number|numbers|ref|refs|reference|references|ref no|case|client|record|code|urn|nr)"
LABEL = re.compile(
    rf"(?<![a-z])(?:(?:{SYSTEMS})|(?:nhs|chi|h ?& ?c|upn|uln|national insurance|ni|nino|passport|pnc|court|brp)|"
    rf"(?:{NAMES})[ .]{{1,2}}{NUMBER_WORD}|(?:ref|reference|urn|crn))(?![a-z])",
    re.ASCII,
)
"""Looked for in small letters. “ni” alone is Northern Ireland more often: what follows must look like a number."""
NUMBER = re.compile(
    r"(?<![\w£$.,/-])(?:[a-z]{1,4}[/-]?|[a-z]{2} (?=\d\d \d\d))?\d(?:[ /-]?\d|[a-z](?=[\d/-])|[ /-]?[a-z](?=\d)){3,15}"
    r"(?:[ /-]?[a-z]{1,2})?(?![\w])(?![.,]\d)",
    re.ASCII,
)
INSURANCE = re.compile(r"(?<!\w)[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-z](?!\w)", re.ASCII)
INSURANCE_LABEL = re.compile(r"(?<![a-z])(?:national insurance|ni|nino)(?![a-z])", re.ASCII)
"""A number in that form is one wherever its name stands, with letters that are never used, too."""
COURT_CASE = re.compile(r"(?<!\w)(?:[a-z]{2}\d\d[a-z]\d{5}|[astu]20[12]\d\d{4}|\d\d/\d{5,6}/[a-z]\d\d)(?!\w)", re.ASCII)
SHORT_FORM_AND_NUMBER = re.compile(r"(?<![\w-])[A-Z]{2,6}[ -](?:[1-9]\d{6,}|\d\d-\d{5,})(?![\w.,/-]*\d)", re.ASCII)
"""“WCCIS 2088143”, “NRM-24-0077163”: capitals with a number too long for a form or a regulation."""
NAMED_DIRECTLY = re.compile(
    rf"(?<![a-z])(?:{NAMES}|{SYSTEMS}|nhs|upn|uln|nino)"
    rf"(?:[ .:#]{{1,2}}(?:{NUMBER_WORD}|is|was|reads|says)){{0,3}}[ .:#]{{1,3}}\Z",
    re.ASCII,
)
"""Right in front of a number: then fewer digits are enough."""
REACH = 34
"""Characters between a number and the word that names it."""
NOT_BETWEEN = re.compile(
    r"(?<!no)(?<!ref)(?<!num)(?<!id)[.;!?](?: |\Z)|£|\bhelpline\b|\bring\b|\bphone\b|\bcall\b|\bline\b"
)
HELPLINE = re.compile(r"0[389]|11[16]\d{3}\Z")
YEARS = re.compile(r"(?:19|20)\d\d(?:[/-](?:(?:19|20)?\d\d))?")
LEAST_DIGITS = 5
LEAST_DIGITS_DIRECTLY = 4


def named_numbers(plain: str, low: str) -> Iterator[Span]:
    """Yield the place of each number that words name; `low` is the plain text in small letters."""
    for match in SHORT_FORM_AND_NUMBER.finditer(plain):
        yield Span(*match.span())
    for match in COURT_CASE.finditer(low):
        yield Span(*match.span())
    if INSURANCE_LABEL.search(low):
        yield from (Span(*match.span()) for match in INSURANCE.finditer(low))
    labels = [match.span() for match in LABEL.finditer(low)]
    for match in NUMBER.finditer(low):
        start, end = match.span()
        digits = re.sub(r"\D", "", match.group())
        if YEARS.fullmatch(match.group()) or _is_a_helpline(match.group(), digits):
            continue
        is_long = len(digits) >= LEAST_DIGITS
        if (is_long and any(_names(low, label, (start, end)) for label in labels)) or (
            len(digits) >= LEAST_DIGITS_DIRECTLY and NAMED_DIRECTLY.search(low[max(0, start - REACH) : start])
        ):
            yield Span(start, end)


def _is_a_helpline(written: str, digits: str) -> bool:
    return written[0].isdigit() and HELPLINE.match(digits) is not None and " " in written


def _names(low: str, label: tuple[int, int], number: tuple[int, int]) -> bool:
    if number[0] <= label[0] and label[1] <= number[1]:
        return True
    start, end = (label[1], number[0]) if label[1] <= number[0] else (number[1], label[0])
    return 0 <= end - start <= REACH and not NOT_BETWEEN.search(low, start, end)
