"""Answers in pages, with Slack's cursor."""

from base64 import b64decode, b64encode
from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.errors import SlackError

DEFAULT_PAGE = 100
LARGEST_PAGE = 999


def page(arguments: Arguments, name: str, items: list[Any]) -> dict[str, Any]:
    """Return one page of `items` under `name`; `next_cursor` is empty on the last. Raises SlackError."""
    size = max(1, min(arguments.number("limit", DEFAULT_PAGE), LARGEST_PAGE))
    start = _start(arguments.text("cursor"))
    rest = items[start + size :]
    cursor = b64encode(f"next:{start + size}".encode()).decode() if rest else ""
    return {name: items[start : start + size], "response_metadata": {"next_cursor": cursor}}


def _start(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, number = b64decode(cursor, validate=True).decode().partition(":")
        if word == "next":
            return int(number)
    except ValueError as error:
        raise SlackError("invalid_cursor") from error
    raise SlackError("invalid_cursor")
