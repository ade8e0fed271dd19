"""What must never be missed, whatever the weights say: a few plain statements, each of words near each other.

They are kept few and general. Where the words also speak of what calms them, such as a policy or the past, the weights
decide alone.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from knowledge.answers.danger.kinds import DangerKind

CHILD = r"(?:child|children|kid|kids|baby|toddler|boy|girl|lad|lass|young person|pupil|student|teenager|son|daughter)"
WEAPON = r"(?:knife|machete|gun|blade|axe|hammer|sword|screwdriver|acid|crowbar)"
SELF = r"(?:himself|herself|themselves|themself|myself)"
HOLDS = r"(?:has|have|got|holding|pulled|waving)"
LIMB = r"(?:arm|arms|wrist|wrists|leg|legs|thigh|thighs|throat)"
HURT = r"(?:hit|slapped|punched|smacked|shook|kicked|strangled|bit|burned|burnt)"


CARER = r"(?:carer|carers|member of staff|staff|worker|teacher|social worker|volunteer|escort|coach)"
CALMING = frozenset({"[policy]", "[past]"})
QUESTIONS = frozenset({"[ask]", *CALMING})
"""“What happens after an allegation against a carer” asks of all allegations; “… against a carer” tells of one."""


@dataclass(frozen=True)
class Certainty:
    """A statement that is danger by itself, and the parts beside which it is not."""

    kind: DangerKind
    words: re.Pattern[str]
    calmed_by: frozenset[str]


def _certainty(kind: DangerKind, words: str, calmed_by: frozenset[str] = CALMING) -> Certainty:
    return Certainty(kind, re.compile(rf"(?<!\S)(?:{words})(?!\S)"), calmed_by)


CERTAINTIES = (
    _certainty(DangerKind.LIFE, r"i (?:just |really |only )?(?:want to|wish i could) (?:die|be dead|end it all)"),
    _certainty(DangerKind.LIFE, r"i (?:just )?do not want to (?:live|be alive|be here any ?more)"),
    _certainty(DangerKind.LIFE, rf"(?:want|wants|going|about|threatening|trying|tried) to kill {SELF}"),
    _certainty(DangerKind.LIFE, rf"(?:going to|will) kill {SELF}"),
    _certainty(DangerKind.LIFE, r"(?:has|have|just) taken an overdose"),
    _certainty(DangerKind.LIFE, rf"(?:cut|cutting|slit|slashed) (?:his|her|their|my)(?: own)? {LIMB}"),
    _certainty(
        DangerKind.CHILD,
        rf"{HOLDS} (?:a|an|the|his|her) (?:\w+ ){{0,2}}{WEAPON}(?: \w+){{0,2}} (?:now|hand)",
    ),
    _certainty(DangerKind.CHILD, r"(?:is|are|am) in (?:immediate |serious |real |great |grave )?danger(?! of)"),
    _certainty(DangerKind.MISSING, rf"{CHILD}(?: \w+){{0,2}} missing(?: \w+){{0,2}} (?:since|tonight|now)"),
    _certainty(DangerKind.MISSING, rf"{CHILD}(?: is| has| have| just)* (?:run|ran) (?:off|away)"),
    _certainty(DangerKind.ALLEGATION, rf"i (?:have |just )*{HURT} (?:a|the|my|our|one of the)(?: \w+)? {CHILD}"),
    _certainty(DangerKind.ALLEGATION, rf"allegation (?:made )?against (?:\w+ ){{0,3}}{CARER}", QUESTIONS),
)


_KEYS = frozenset(
    f"""die dead end live alive here kill overdose now hand danger missing run ran allegation
    cut cutting slit slashed {HURT[3:-1].replace("|", " ")}""".split()
)
"""One of these is in every statement; most texts hold none and need no further look."""


def certainty_in(words: Sequence[str], parts: Collection[str]) -> tuple[DangerKind, str] | None:
    """Return the kind of danger that words with these parts state outright, and the statement, or None."""
    if _KEYS.isdisjoint(words):
        return None
    text = " ".join(words)
    for certainty in CERTAINTIES:
        stated = certainty.words.search(text)
        if stated and certainty.calmed_by.isdisjoint(parts):
            return certainty.kind, stated.group()
    return None
