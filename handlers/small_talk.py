"""Tell a greeting or thanks from a question: small talk gets a short word, not a search."""

import re
from collections.abc import Sequence
from enum import StrEnum


class SmallTalk(StrEnum):
    """What kind of small talk a message is."""

    GREETING = "greeting"
    THANKS = "thanks"


WORD = re.compile(r"[^\W_]+")
EMOJI = re.compile(r":[a-z0-9_+'-]+:")
GREETINGS = "hi hiya hello hey howdy morning afternoon evening"
THANKS = "thanks thank thankyou ta cheers thx"
BESIDE = (
    "is are good day there all everyone team folks you so much very many a lot again for that this the bot nice great "
    "lovely brilliant perfect helpful really ok okay and bye goodbye"
)
SHORT = 8
"""Words: a longer message says something more than hello."""


def small_talk_of(words: str) -> SmallTalk | None:
    """Return what kind of small talk the words are, None when they ask for anything."""
    spoken = WORD.findall(EMOJI.sub(" ", words).lower())
    if len(spoken) > SHORT or not _all_in(spoken, f"{GREETINGS} {THANKS} {BESIDE}"):
        return None
    if _any_in(spoken, THANKS):
        return SmallTalk.THANKS
    return SmallTalk.GREETING if _any_in(spoken, GREETINGS) else None


def _all_in(spoken: Sequence[str], words: str) -> bool:
    return set(spoken) <= set(words.split())


def _any_in(spoken: Sequence[str], words: str) -> bool:
    return not set(spoken).isdisjoint(words.split())
