"""Where someone lives, told by what it is called or stands beside: “Upper Hollins Farm past …”, “the flat above …”."""

import re
from collections.abc import Iterator

from knowledge.library.span import Span
from knowledge.privacy.address_words import DWELLING, LANDMARK, NEAR, NO_HOME, SIGHTS, SURE_STREETS

NAMED_HOUSE = re.compile(
    r"(?:(?<![\w'])(?:[A-Z][\w'-]{1,24}|y|yr|the) ){1,3}(?:Farm|Cottage|Cottages|Vicarage|Rectory|Barn|Croft|Farmhouse|"
    r"Grange|Manor|Mill|Signal Box|Stables|Bungalow|Lodge|House)(?![\w])",
    re.ASCII,
)
OLD_HOUSE = re.compile(
    r"(?<![a-z])the old (?:vicarage|rectory|mill|barn|bakery|forge|school ?house|school|post office|police house|"
    r"police station|fire station|library|bank|courthouse|chapel|signal box|station|coach house|dairy|manse|stables)"
    r"(?![a-z])"
)
WHERE_IT_IS = re.compile(
    r",? (?:just )?(?:past|outside|near|nr|off|behind|opposite|up past|up the|down the|down by|by the|out past|"
    rf"on the edge of)(?![a-z])|, (?:[a-z'-]{{1,24}} ){{1,3}}(?:{SURE_STREETS}|bank|hill|close|way)(?![a-z])"
    r"|, ?(?:ffordd|heol|lon|stryd) "
)
SOMEONE_LIVES = re.compile(
    r"(?<![a-z])(?:lives?|living|stay(?:s|ing)?|address(?: is)?|we're|we are|carers(?:'| are)?|moved to|house is|"
    r"home is|delivered? to|sent to|collect(?:ed)? from)(?: at| in| now| up at| down at| to| is| are)?[: ]{1,2}\Z"
)
LIVES_AT = re.compile(
    r"(?<![a-z])(?:lives|living|stays) at (?:the )?(?!home|her|his|my|our|their|a|an|uni|university|college|school|"
    r"number|the|least|first|present|night|nights|weekends|times|all|one|nan|nans|mum|mums|dad|dads|gran|grans)[a-z'-]{3,}"
    r"|(?<![a-z])(?:farm|cottage|house|bungalow|boat|caravan|croft|smallholding) (?:called|named) [a-z]+"
)
A_DWELLING = re.compile(rf"(?<![a-z])(?:{DWELLING})(?![a-z])")
BESIDE = re.compile(
    rf"(?<![a-z])(?:{NEAR}) (?:the |that |a |where the )?(?:[a-z0-9'&-]{{1,24}} ){{0,3}}?(?:{LANDMARK})(?![a-z])",
    re.ASCII,
)
OVER_A_SHOP = re.compile(
    rf"(?<![a-z])(?:over|above) (?:the|a) (?:[a-z0-9'&-]{{1,24}} ){{0,2}}?(?!(?:{SIGHTS}))(?:{LANDMARK})(?![a-z])"
    r"|(?<![a-z])in (?:the )?[a-z'&-]{1,24} car park(?![a-z])",
    re.ASCII,
)
OVER_SOMETHING = re.compile(
    rf"(?<![a-z])(?:is|are|'s|place|lives?|living|stays?|staying) (?:just |right )?(?:over|above) (?:the|a) "
    rf"(?:[a-z0-9'&-]{{1,24}} ){{0,2}}?(?!(?:{SIGHTS}))(?:{LANDMARK}) (?:on|in|at|off) "
)
"""“granny's is over the bookies on …”."""
AT_A_FARM = re.compile(
    r"(?<![a-z])(?:at|on|gate of|tenants of|yard at) (?!(?:the|a|our|my|city|care|working|fish|wind|petting) )"
    r"(?:[a-z'-]{2,24} ){1,2}(?:farm|croft|cottage|smallholding)"
    r"(?:, [a-z]{3,}| (?:near|outside|off|above) )"
)
"""“the one by the gate at high moss farm, pilling”."""
DOORS_FROM = re.compile(
    r"(?<![A-Za-z])(?:doors? (?:down|up|along|away) from|next door to|opposite|across from|facing|behind|above|next to|"
    r"beside) (?:the |The )[A-Z][a-z]{1,24} [A-Z][a-z]+"
)
"""“two doors down from the Red Lion”."""
ELSEWHERE = re.compile(rf"(?<![a-z])(?:{NO_HOME})(?![a-z])")
REACH = 60
"""Characters before a landmark in which a dwelling stands."""
BEFORE_A_HOUSE = 40
"""Characters before a house in which somebody is said to live there."""


def described_homes(plain: str, low: str) -> Iterator[Span]:
    """Yield the place of each."""
    for match in NAMED_HOUSE.finditer(plain):
        if _is_a_home(low, *match.span()):
            yield Span(*match.span())
    for match in OLD_HOUSE.finditer(low):
        if _is_a_home(low, *match.span()) or low.startswith((" in ", " at "), match.end()):
            yield Span(*match.span())
    for match in LIVES_AT.finditer(low):
        yield Span(*match.span())
    for pattern in (OVER_SOMETHING, AT_A_FARM):
        for match in pattern.finditer(low):
            if not ELSEWHERE.search(low, max(0, match.start() - REACH), match.start()):
                yield Span(*match.span())
    for pattern, text in ((BESIDE, low), (OVER_A_SHOP, low), (DOORS_FROM, plain)):
        for match in pattern.finditer(text):
            before = max(0, match.start() - REACH)
            dwelling = A_DWELLING.search(low, before, match.start() + len("doors "))
            if dwelling and not ELSEWHERE.search(low, before, match.start()):
                yield Span(min(dwelling.start(), match.start()), match.end())


def _is_a_home(low: str, start: int, end: int) -> bool:
    lives = SOMEONE_LIVES.search(low[max(0, start - BEFORE_A_HOUSE) : start])
    return WHERE_IT_IS.match(low, end) is not None or lives is not None
