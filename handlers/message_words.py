"""What a person wrote, as plain words: Slack's own mark-up taken away."""

import re

LINK_WITH_TEXT = re.compile(r"<(?:https?|mailto|tel):[^|>]*\|([^>]*)>")
LINK = re.compile(r"<((?:https?|mailto|tel):[^>]*)>")
CHANNEL_WITH_NAME = re.compile(r"<#[A-Z0-9]+\|([^>]*)>")
OTHER_MARK_UP = re.compile(r"<[@#!][^>]*>")
ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def words_of(text: str) -> str:
    """Return the words of a message or command as they were typed, with mentions left out and links as their text.

    Source: https://docs.slack.dev/messaging/formatting-message-text (retrieved messages).
    """
    for pattern in (LINK_WITH_TEXT, LINK, CHANNEL_WITH_NAME):
        text = pattern.sub(r"\1", text)
    text = OTHER_MARK_UP.sub(" ", text)
    for entity, character in ENTITIES:
        text = text.replace(entity, character)
    return " ".join(_without_half_characters(text).split())


def _without_half_characters(text: str) -> str:
    """Half of a character (a lone surrogate) can stand in JSON but not in UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")
