"""The `text` of a message, made from its blocks: what notifications show and screen readers say in their place.

Slack reads `text` as mrkdwn, so entities and mentions stay; marks, which nobody should hear, are taken away.
Source: https://docs.slack.dev/messaging/formatting-message-text and
https://docs.slack.dev/reference/methods/chat.postMessage (“Text, blocks or attachments”, accessibility)
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.slack_rules.limits import TEXT_OF_MESSAGE
from handlers.views.block_kit.mrkdwn import ZERO_WIDTH_SPACE, Mrkdwn, escape, fitted, length, unescaped

BULLET = "•"
LINK = re.compile(r"<(?![@#!])[^|>]*\|([^>]*)>")
MARKS = re.compile(r"[*`]|(?<![^\W_])_|_(?![^\W_])")
"""What people wrote holds none of these: look-alikes stand in for them (`mrkdwn.py`)."""
HIDDEN = re.compile(f"{ZERO_WIDTH_SPACE}(?!&gt;)")
"""A zero-width space at the beginning of a line keeps Slack from making a quotation of “>”."""


def one_line(text: str) -> str:
    """Return a text with its paragraphs and lists run together; bullets mean nothing within a line."""
    return " ".join(word for word in text.split() if word != BULLET)


def text_of(blocks: Iterable[Mapping[str, Any]], limit: int = TEXT_OF_MESSAGE) -> str:
    """Return every word of the blocks, in their order, as the `text` of a message; cut before Slack would cut it.

    The names of buttons and menus stand in square brackets.
    """
    text = ""
    for line in (line for block in blocks for line in _lines(block)):
        longer = f"{text}\n{line}" if text else line
        if length(longer) > limit:
            return _with_the_start_of(text, line, limit)
        text = longer
    return text


def _with_the_start_of(text: str, line: str, limit: int) -> str:
    """Cut the line after a whole word, without cutting an entity."""
    room = limit - length(text) - 1
    return f"{text}\n{fitted(unescaped(line), room)}" if room > 1 else text


def _lines(block: Mapping[str, Any]) -> Iterator[str]:
    """Yield the words of one block, line by line."""
    texts = [block.get("label"), block.get("text"), *block.get("fields", ())]
    texts += [element for element in block.get("elements", ()) if block["type"] == "context"]
    for text in texts:
        if text:
            yield from filter(None, (line.strip() for line in spoken(text).split("\n")))
    buttons = (
        [*block.get("elements", ()), *filter(None, [block.get("accessory")])] if block["type"] != "context" else []
    )
    names = [spoken(button.get("text") or button["placeholder"]) for button in buttons]
    if names:
        yield " ".join(f"[{name}]" for name in names)


def spoken(text: Mapping[str, Any]) -> str:
    """Return the words of a text object without what only formats them; entities and mentions stay."""
    if text["type"] != "mrkdwn":
        return escape(text["text"])
    return HIDDEN.sub("", MARKS.sub("", LINK.sub(r"\1", Mrkdwn(text["text"]))))
