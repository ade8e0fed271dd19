"""The words of a message: its own, those of a message that it forwards, and of its blocks where it has no text.

What Slack shows of a link (a preview) is no word of the message. Sources: https://docs.slack.dev/reference/events/message,
https://docs.slack.dev/reference/block-kit/blocks/rich-text-block, and messages that Slack has sent (`is_share`).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from handlers.slack.request import words_of

WITH_WORDS = frozenset({"section", "header", "context", "rich_text", "markdown"})
"""Blocks that are read; buttons, pictures and files say nothing."""


def own_words_of(message: Mapping[str, Any]) -> str:
    """Return what the writer of a message has written, on one line; nothing where that are no words."""
    text = str(message.get("text") or "")
    return words_of(text if text.strip() else " ".join(_of_blocks(message.get("blocks"))))


def forwarded_words_of(message: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the words of each message that a message forwards, each on one line."""
    forwarded = (one for one in message.get("attachments") or () if one.get("is_share"))
    return tuple(filter(None, (words_of(_forwarded(attachment)) for attachment in forwarded)))


def _forwarded(attachment: Mapping[str, Any]) -> str:
    """Return the words of a message that was forwarded; where it had blocks only, theirs."""
    text = str(attachment.get("text") or "")
    if text.strip():
        return text
    held = (one.get("message") or {} for one in attachment.get("message_blocks") or ())
    return " ".join(word for message in held for word in _of_blocks(message.get("blocks")))


def _of_blocks(blocks: Any) -> Iterator[str]:
    for block in blocks or ():
        if block.get("type") in WITH_WORDS:
            yield from _of_part(block)


def _of_part(part: Any) -> Iterator[str]:
    """Yield the words of a block or of something in it, in the order in which they are read."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping) and part.get("type") not in {"emoji", "user", "usergroup", "broadcast", "image"}:
        yield from _of_part(part.get("text") or part.get("url") or "")
        for inner in (*(part.get("fields") or ()), *(part.get("elements") or ())):
            yield from _of_part(inner)
