"""The marks of Slack in a text (bold, italics, quotes, links, escapes), and what a person reads in their place."""

import re
from collections.abc import Iterator

MARK = re.compile(
    r"<[@#!][^<>\n]{0,80}>"  # a person, a channel, a date of Slack's own
    r"|&(?:amp|lt|gt|nbsp);|%(?:20|40|2[BbDd])"
    r"|(?:mailto|tel|sms):"
    r"|[<>|]"
    r"|[*~`]+"
    r"|(?<![^\W_])_+|_+(?![^\W_])"  # in italics; a handle's own underscore stands between letters
)
ESCAPES = {"&amp;": "&", "%40": "@", "%2b": "+", "%2d": "-"}
DROPPED = frozenset("*~`_")


def slack_marks(text: str) -> Iterator[re.Match[str]]:
    """Yield each mark in its order. The target of a link is no mark: it is read as its words are."""
    return MARK.finditer(text)


def read_as(mark: re.Match[str]) -> str:
    """Return what is read in place of a mark: nothing, the character that it stands for, or a space."""
    written = mark.group()
    if written == "`" and mark.start() > 0 and _is_within_a_word(mark):
        return "'"
    return "" if written[0] in DROPPED else ESCAPES.get(written.lower(), " ")


def _is_within_a_word(mark: re.Match[str]) -> bool:
    around = mark.string[mark.start() - 1 : mark.start()] + mark.string[mark.end() : mark.end() + 1]
    return len(around) == 2 and around.isalpha()
