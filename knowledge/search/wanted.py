"""What a question wants to be told: what something is, who, when, how many."""

import re
from enum import StrEnum

MOST_TERMS = 3
"""A question for what something is names little else; a longer one tells a situation."""


class Wanted(StrEnum):
    """What a question wants to be told."""

    DEFINITION = "definition"
    PERSON = "person"
    COUNT = "count"
    """How many of the thing asked for there are."""
    NUMBER = "number"
    TIME = "time"


QUESTIONS = (
    (Wanted.COUNT, re.compile(r"\bhow many\b|\bnumber of\b")),
    (Wanted.NUMBER, re.compile(r"\bhow (?:much|long|old|often)\b|\bwhat (?:ages?|percentage|proportion)\b")),
    (Wanted.TIME, re.compile(r"^(?:so |and )?when (?:is|are|was|were|did|does|do|will)\b|\bwhat (?:year|date)\b")),
    (
        Wanted.PERSON,
        re.compile(r"\bwho (?:spoke|talked|presented|gave|led|did the talk)\b|\bspeakers?\b"),
    ),
    (
        Wanted.DEFINITION,
        re.compile(r"^(?:so |and )?what(?:s| (?:is|are|does|do))\b|\bdefin(?:e|ition)\b|\bmeaning of\b"),
    ),
)


def wanted_in(words: str, query_terms: int) -> Wanted | None:
    """Return what the folded words of a question with so many terms want to be told, None where no one thing."""
    wanted = next((kind for kind, pattern in QUESTIONS if pattern.search(words)), None)
    return None if wanted is Wanted.DEFINITION and query_terms > MOST_TERMS else wanted
