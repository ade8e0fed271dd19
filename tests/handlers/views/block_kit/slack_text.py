"""Read mrkdwn as Slack does, independently of the code under test: which words are shown, and which of them in bold."""

import re

from hypothesis import settings
from hypothesis import strategies as st

BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")
OTHER_FORMATS = re.compile(r"(?<!\w)([_~])(?=\S)[^\n]+?(?<=\S)\1(?!\w)|`[^`\n]+`")
COMMAND = re.compile(r"<[^>]*>")
BACK_FROM_LOOK_ALIKES = str.maketrans({"∗": "*", "∼": "~", "ˋ": "`", "ˍ": "_"})

hostile_text = st.text(
    st.one_of(st.sampled_from("*_~`&<>|@!:;.,' \n’"), st.sampled_from("abcäé1"), st.sampled_from("😀👩‍👧𝔸")),
    max_size=300,
)
"""Text made to break mark-up: every character that Slack reads as some, beside letters, line breaks and emoji."""


def bold_words(mrkdwn: str) -> list[str]:
    """Return what Slack sets in bold, in order."""
    return BOLD.findall(mrkdwn)


def formats(mrkdwn: str) -> list[str]:
    """Return everything that Slack would format, link or mention."""
    return [
        *BOLD.findall(mrkdwn),
        *(found.group() for found in OTHER_FORMATS.finditer(mrkdwn)),
        *COMMAND.findall(mrkdwn),
    ]


def words_shown(mrkdwn: str) -> str:
    """Return what a person reads of text in which nothing but bold is marked, character by character."""
    plain = mrkdwn.replace("*", "").replace("\u200b", "")
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        plain = plain.replace(entity, character)
    return plain.translate(BACK_FROM_LOOK_ALIKES)


unhurried = settings(deadline=None)
"""For property tests: how long one example takes says nothing on a machine that does other work."""
