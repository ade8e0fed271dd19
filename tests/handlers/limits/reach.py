"""What a message or view reaches beyond its own words: who is called or mentioned, and where its links lead."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from handlers.views.block_kit.message import Message, View
from tests.slack.fixtures import PUBLIC_URL

COMMAND = re.compile(r"<([^>]*)>")
"""Whatever stands between unescaped angle brackets is a link, a mention or a call to Slack."""
OWN_LINK = re.compile(rf"{re.escape(PUBLIC_URL)}/read/[^|]+\|[^|]+")
MADE_BY_SLACK = re.compile(r"https?://|www\.|mailto:|@(?:here|channel|everyone)|#\w")
"""What Slack makes a link or mention of by itself, unless the text is `verbatim`."""


def reached(shown: Message | View) -> list[str]:
    """Return everyone who is mentioned or called, and every address but those of the reader's own pages."""
    if isinstance(shown, View):
        return reached_by_blocks(shown.payload["blocks"])
    return [*_commands(shown.text), *reached_by_blocks(shown.blocks)]


def reached_by_blocks(blocks: Any) -> list[str]:
    """Return the same for blocks as they are sent."""
    return [found for text in _mrkdwn(blocks) for found in _reached_by_text(text)]


def _reached_by_text(text: Mapping[str, Any]) -> list[str]:
    by_itself = [] if text.get("verbatim") else MADE_BY_SLACK.findall(text["text"])
    return [*_commands(text["text"]), *by_itself]


def _commands(text: str) -> list[str]:
    return [command for command in COMMAND.findall(text) if not OWN_LINK.fullmatch(command)]


def _mrkdwn(part: Any) -> Iterator[Mapping[str, Any]]:
    """Yield every text object in which Slack reads mark-up."""
    if isinstance(part, Mapping):
        if part.get("type") == "mrkdwn":
            yield part
        for inner in part.values():
            yield from _mrkdwn(inner)
    elif isinstance(part, list | tuple):
        for inner in part:
            yield from _mrkdwn(inner)
