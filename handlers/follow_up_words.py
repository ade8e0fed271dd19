"""Tell the words that go on from an answer (“more”, “any examples?”) from a question of their own."""

import re
from enum import StrEnum


class FollowUp(StrEnum):
    """What a person wants beside the last answer."""

    MORE = "more"
    EXAMPLES = "examples"
    QUESTIONS = "questions"


WORD = re.compile(r"[^\W_]+")
NAMES = {
    FollowUp.EXAMPLES: frozenset({"example", "examples"}),
    FollowUp.QUESTIONS: frozenset({"question", "questions"}),
    FollowUp.MORE: frozenset({"more", "else", "next", "further", "other", "others"}),
}
"""In this order: “more examples” asks for examples."""
BESIDE = frozenset(
    "please thanks thank you ok okay yes and any anything some a an few the show me give us can could i we see have "
    "get what are is there do got results result passages practice reflective about on for of this that it".split()
)
LONGEST = 8
"""Words: a longer message has a subject of its own."""


def follow_up_of(words: str) -> FollowUp | None:
    """Return what the words ask for beside the last answer; None when they have a subject of their own."""
    spoken = set(found := WORD.findall(words.lower()))
    if len(found) > LONGEST or not spoken <= BESIDE.union(*NAMES.values()):
        return None
    return next((follow_up for follow_up, names in NAMES.items() if spoken & names), None)
