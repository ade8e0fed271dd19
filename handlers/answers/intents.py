"""What a message wants that goes on from the last answer: “more”, “examples?”, “tell me more about the first one”."""

import re
from enum import StrEnum

WORD = re.compile(r"[^\W_]+")
LONGEST = 12
"""Words: a longer message has a subject of its own."""


class FollowUp(StrEnum):
    """What a person wants beside the last answer."""

    MORE = "more"
    EXAMPLES = "examples"
    QUESTIONS = "questions"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"

    @property
    def place(self) -> int | None:
        """Which of the results is meant, counted from 0; None where none alone is."""
        return PLACES.get(self)


PLACES = {FollowUp.FIRST: 0, FollowUp.SECOND: 1, FollowUp.THIRD: 2}
ONE_OF_THEM = {
    FollowUp.FIRST: frozenset({"first", "1st", "1", "top"}),
    FollowUp.SECOND: frozenset({"second", "2nd", "2"}),
    FollowUp.THIRD: frozenset({"third", "3rd", "3", "last"}),
}
FOLLOW_UPS = {
    FollowUp.EXAMPLES: frozenset({"example", "examples"}),
    FollowUp.QUESTIONS: frozenset({"question", "questions"}),
    **ONE_OF_THEM,
    FollowUp.MORE: frozenset({"more", "else", "next", "further", "other", "others"}),
}
"""In this order: “more examples” asks for examples, “more about the first” for the first."""
BESIDE_A_FOLLOW_UP = frozenset(
    "please thanks thank you ok okay yes and any anything some a an few the show me give us can could i "
    "we see have get what are is there do got results result passages passage practice reflective about "
    "on for of this that it tell one open read say says does would like want to go number answer point "
    "title whole".split()
)


def follow_up_of(words: str) -> FollowUp | None:
    """Return what the words ask for beside the last answer; None when they have a subject of their own."""
    spoken = WORD.findall(words.lower())
    if len(spoken) > LONGEST or not BESIDE_A_FOLLOW_UP.union(*FOLLOW_UPS.values()) >= set(spoken):
        return None
    return next((follow_up for follow_up, names in FOLLOW_UPS.items() if not names.isdisjoint(spoken)), None)
