"""What a message that asks nothing says."""

from enum import StrEnum


class SmallTalk(StrEnum):
    """What kind of small talk a message is."""

    GREETING = "greeting"
    THANKS = "thanks"
