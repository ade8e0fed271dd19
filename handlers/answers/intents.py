"""What a message wants: small talk gets a short word, “more” goes on from an answer, all else is searched."""

import re
from enum import StrEnum

from handlers.models.small_talk import SmallTalk


class FollowUp(StrEnum):
    """What a person wants beside the last answer."""

    MORE = "more"
    EXAMPLES = "examples"
    QUESTIONS = "questions"


WORD = re.compile(r"[^\W_]+")
EMOJI = re.compile(r":[a-z0-9_+'-]+:")
LONGEST = 8
"""Words: a longer message says something more than hello, or has a subject of its own."""

GREETINGS = frozenset("hi hiya hello hey howdy morning afternoon evening".split())
THANKS = frozenset("thanks thank thankyou ta cheers thx".split())
BESIDE_SMALL_TALK = frozenset(
    "is are good day there all everyone team folks you so much very many a lot again for that this the bot nice great "
    "lovely brilliant perfect helpful really ok okay and bye goodbye".split()
)

FOLLOW_UPS = {
    FollowUp.EXAMPLES: frozenset({"example", "examples"}),
    FollowUp.QUESTIONS: frozenset({"question", "questions"}),
    FollowUp.MORE: frozenset({"more", "else", "next", "further", "other", "others"}),
}
"""In this order: “more examples” asks for examples."""
BESIDE_A_FOLLOW_UP = frozenset(
    "please thanks thank you ok okay yes and any anything some a an few the show me give us can could i we see have "
    "get what are is there do got results result passages practice reflective about on for of this that it".split()
)


def small_talk_of(words: str) -> SmallTalk | None:
    """Return what kind of small talk the words are, None when they ask for anything."""
    spoken = _spoken(EMOJI.sub(" ", words), GREETINGS | THANKS | BESIDE_SMALL_TALK)
    if spoken & THANKS:
        return SmallTalk.THANKS
    return SmallTalk.GREETING if spoken & GREETINGS else None


def follow_up_of(words: str) -> FollowUp | None:
    """Return what the words ask for beside the last answer; None when they have a subject of their own."""
    spoken = _spoken(words, BESIDE_A_FOLLOW_UP.union(*FOLLOW_UPS.values()))
    return next((follow_up for follow_up, names in FOLLOW_UPS.items() if spoken & names), None)


def _spoken(words: str, known: frozenset[str]) -> frozenset[str]:
    """Return the words of a short message, none where one of them is not among the `known`."""
    spoken = WORD.findall(words.lower())
    return frozenset(spoken) if len(spoken) <= LONGEST and known >= set(spoken) else frozenset()
