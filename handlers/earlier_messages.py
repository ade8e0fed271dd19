"""Read what a direct message or its thread holds before a message: the bot keeps none of it.

Needs `im:history`, so it works in direct messages and the assistant pane. Sources:
https://docs.slack.dev/reference/methods/conversations.history and https://docs.slack.dev/reference/methods/conversations.replies
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from itertools import islice
from typing import Any

from slack_sdk import WebClient

MESSAGES_BACK = 15
"""Outside threads: what stands further back is no longer what people talk about."""
MESSAGES_A_PAGE = 100
MOST_PAGES = 10
"""Replies come oldest first, so a thread is read from its beginning."""


def metadata_before(
    client: WebClient, event: Mapping[str, Any], within: timedelta | None = None
) -> Iterator[Mapping[str, Any]]:
    """Yield the metadata of the messages before one, oldest first: of its whole thread, outside threads of the last 15.

    `event` tells of the message. Outside threads `within` leaves out what is older than that.

    Raises:
        SlackApiError: Slack does not let the bot read there.
    """
    in_thread = event.get("thread_ts") is not None
    messages = _of_thread(client, event) if in_thread else _of_channel(client, event, within)
    return (message["metadata"] for message in messages if "metadata" in message)


def _of_channel(client: WebClient, event: Mapping[str, Any], within: timedelta | None) -> Iterable[dict[str, Any]]:
    """Slack returns the newest first."""
    oldest = f"{float(event['ts']) - within.total_seconds():.6f}" if within else None
    page = client.conversations_history(
        channel=event["channel"], oldest=oldest, latest=event["ts"], limit=MESSAGES_BACK, include_all_metadata=True
    )
    return list(page["messages"])[::-1]


def _of_thread(client: WebClient, event: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    pages = client.conversations_replies(
        channel=event["channel"], ts=event["thread_ts"], limit=MESSAGES_A_PAGE, include_all_metadata=True
    )
    for page in islice(pages, MOST_PAGES):
        yield from page["messages"]
