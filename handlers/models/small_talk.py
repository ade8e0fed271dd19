"""What a message that asks nothing of the library says."""

from enum import StrEnum


class SmallTalk(StrEnum):
    """What kind of small talk a message is."""

    GREETING = "greeting"
    GOODBYE = "goodbye"
    THANKS = "thanks"
    HOW_ARE_YOU = "how-are-you"
    WHO_ARE_YOU = "who-are-you"
    ROBOT = "robot"
    WHAT_CAN_YOU_DO = "what-can-you-do"
    UP_TO_DATE = "up-to-date"
