"""Where someone lives, without a postcode: a house and its street, a flat, a street on which somebody lives."""

import re
from collections.abc import Callable, Iterator

from knowledge.library.span import Span
from knowledge.privacy.address_words import (
    DATES,
    HOME,
    MAYBE_STREETS,
    NO_HOUSE,
    NO_STREET,
    NO_STREETS_NAME,
    ONE_WORD_STREETS,
    OTHER_STREETS,
    SURE_STREETS,
)
from knowledge.privacy.described_home import described_homes

WORD = r"[a-z][a-z'-]{1,24}"
NUMBER_ALONE = r"(?<![\w£.,:/%-])\d{1,3}[a-f]?"
NUMBER_IN_WORDS = (
    "number (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{2,5}teen|twenty(?:[ -][a-z]{3,5})?)"
)
HOUSE_NUMBER = rf"(?<![\w£.,:/%-])(?:(?:number |no\.? ?)?\d{{1,3}}(?:[/-]\d{{1,3}})? ?[a-f]?|{NUMBER_IN_WORDS})"
STREET = re.compile(
    rf"{HOUSE_NUMBER},? (?:the )?((?:{WORD}\.? ){{1,3}})(?:({SURE_STREETS})|({MAYBE_STREETS}))(?![a-z])", re.ASCII
)
NUMBER_BEHIND = re.compile(
    rf"(?<![a-z]){WORD} (?:{SURE_STREETS}|close|drive|way|court|place|hill|walk),? "
    r"(?:number|no\.?|at) ?\d{1,3}(?!\d)",
    re.ASCII,
)
GOES_ON = "and|but|in|last|on|since|now|the|with|if|for|is|tonight|again|where|who|from|near"
AT_A_NUMBER = re.compile(
    r"(?<![A-Za-z])(?:at|to|is|from|in) \d{1,3}[a-f]? (?:(?:The|Y|Yr|the) )?([A-Z][a-z]{2,24}(?: [A-Z][a-z]{1,24})?)"
    rf"(?=[,.;)]| (?:{GOES_ON})(?![a-z])|\Z)"
    r"|\A\d{1,3}[a-f]? ([A-Z][a-z]{3,24}(?: [A-Z][a-z]{1,24})?)(?=[,.] )"
)
"""“at 22 Mossbank”: a name behind a number that is no date."""
OTHER_FORMS = re.compile(
    rf"{NUMBER_ALONE},? (?:{OTHER_STREETS}) [a-z]{{2,24}}"
    rf"|(?<!year )(?<!yr )(?<!room )(?<!unit )(?<!class ){NUMBER_ALONE} [a-z]{{2,24}}(?:{ONE_WORD_STREETS})(?![a-z])"
    rf"|(?<![a-z])(?:number|no\.?) ?\d{{1,3}}[a-f]? (?:on|in|of|at) (?:{WORD} ){{1,2}}"
    rf"(?:{SURE_STREETS}|row|close|drive)(?![a-z])"
    r"|(?<![a-z])(?:unit|block|tower|house) \d{1,3}[a-f]?, (?:the )?[a-z]{2,24}, [a-z]+"
    r"|(?<![a-z])address (?:is |as |was |now |down as |given as |: ?){0,3}(?:the )?\d{1,3}[a-f]? [a-z]+",
    re.ASCII,
)
FLAT = re.compile(
    r"(?<![a-z])(?:flat|apt|apartment|maisonette|bedsit|caravan|plot|pitch|chalet|berth|mooring) "
    r"(?:no\.? ?|number )?[a-f]?\d{1,3} ?[a-f]?(?:/\d{1,2})?(?![\w%:/-])"
    r"(?! (?:bed|year|month|week|percent|pounds?|min|hour|day|mile|people|kids|children))",
    re.ASCII,
)
HOUSE_AND_STREET = re.compile(
    r"(?<![\w'])[A-Z][\w'-]{1,24}(?: [A-Z][\w'-]{1,24}){0,2}, [A-Z][\w'-]{1,24}(?: [A-Z][\w'-]{1,24})? "
    rf"(?i:{SURE_STREETS}|close|drive|way|hill|row|place|court), [A-Z]"
)
"""“Hillside, Chapel Lane, Corwen”."""
WELSH_STREET = re.compile(
    rf"{NUMBER_ALONE},? (?:heol|ffordd|stryd|lon|maes|rhodfa|clos|cwrt|parc|tan) (?:y|yr|[a-z]{{2,24}})(?![a-z])",
    re.ASCII,
)
STREET_AND_PLACE = re.compile(rf"{NUMBER_ALONE} ({WORD}) (?:{MAYBE_STREETS}),? ((?:in )?{WORD})", re.ASCII)
"""“5 shore row anstruther”: everyday words, and a place behind them."""
PLACED_AT = re.compile(
    r"(?<![A-Za-z])(?:placement is|placed|living|live|lives|staying|stays|tenants|home is|house is|address is|"
    r"carers are) at ([A-Z][a-z]{2,24}(?: [A-Z][a-z]{2,24}){0,2}), [A-Z][a-z]+ ?[A-Z]?[a-z]*"
)
"""“the placement is at Coombe Hatch, Saltdean Vale”: a house and where it is."""
FLOOR_OF = re.compile(
    rf"(?<![a-z])(?:number|no\.?) ?\d{{1,3}}[a-f]?, (?:(?:top|ground|first|second|third|\d(?:st|nd|rd|th)) floor|"
    rf"{WORD} (?:house|court|point|tower))"
    r"|(?<![a-z])(?:no\.?|number) ?\d{1,3}[a-f]?,? (?:his |her |their |the |my )?"
    r"(?:boyfriend|girlfriend|nan|mum|dad|gran|mate|auntie)'?s(?![a-z])",
    re.ASCII,
)
ON_A_STREET = re.compile(
    rf"(?<![a-z])(?:{HOME})(?![a-z])[^.;!?]{{0,45}}? (?:in|on|at|of|off|down|along|up|to) ((?:{WORD} ){{1,2}})"
    rf"(?:{SURE_STREETS}|row|close|drive)(?![a-z])",
    re.ASCII,
)
"""“the house is the last one in Trelawny Row”."""


def addresses(
    plain: str, low: str, is_everyday: Callable[[str], bool], is_place: Callable[[str], bool]
) -> Iterator[Span]:
    """Yield the place of each.

    `is_everyday` tells whether a word is everyday English, and so seldom a street's; `is_place` whether it is a town.
    """
    yield from _with_a_number(plain, low, is_everyday, is_place)
    for match in FLAT.finditer(low):
        yield Span(*match.span())
    for match in HOUSE_AND_STREET.finditer(plain):
        yield Span(*match.span())
    for match in ON_A_STREET.finditer(low):
        if NO_STREETS_NAME.isdisjoint(match.group(1).split()):
            yield Span(*match.span())
    yield from described_homes(plain, low)


def _with_a_number(
    plain: str, low: str, is_everyday: Callable[[str], bool], is_place: Callable[[str], bool]
) -> Iterator[Span]:
    for match in STREET.finditer(low):
        words = match.group(1).replace(".", "").split()
        if plain[match.start(1)].isupper():
            is_one = DATES.isdisjoint(words) and NO_STREET.isdisjoint(words[1:])
        else:
            is_one = NO_STREET.isdisjoint(words) and not (match.group(3) and all(map(is_everyday, words)))
        if is_one:
            yield Span(*match.span())
    for match in STREET_AND_PLACE.finditer(low):
        if NO_STREET.isdisjoint((match.group(1),)) and is_place(match.group(2).removeprefix("in ")):
            yield Span(*match.span())
    for match in (*NUMBER_BEHIND.finditer(low), *OTHER_FORMS.finditer(low), *WELSH_STREET.finditer(low)):
        yield Span(*match.span())
    for match in FLOOR_OF.finditer(low):
        yield Span(*match.span())
    for match in PLACED_AT.finditer(plain):
        words = match.group(1).lower().split()
        if NO_HOUSE.isdisjoint(words) and not any(map(is_place, words)):
            yield Span(*match.span())
    for match in AT_A_NUMBER.finditer(plain):
        if DATES.isdisjoint((match.group(1) or match.group(2)).lower().split()):
            yield Span(*match.span())
