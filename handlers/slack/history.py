"""Read which answer stands before a message in a direct message or its thread; the bot keeps none of it.

Needs `im:history`, so it works in direct messages and the assistant pane. It is asked only where the bot itself does
not know any more what it showed, and never waits: Slack lets some apps read once a minute, which is longer than a
person waits. Sources: https://docs.slack.dev/reference/methods/conversations.history,
https://docs.slack.dev/reference/methods/conversations.replies and https://docs.slack.dev/apis/web-api/rate-limits
"""

from collections.abc import Iterator
from typing import Any

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from handlers.slack.calls import call_once
from handlers.slack.heard import HeardMessage
from handlers.views.answers.shown_ids import ShownIds, shown_ids_of

MESSAGES_BACK = 15
"""Outside threads: what stands further back is no longer what people talk about."""
MESSAGES_A_PAGE = 100
MOST_PAGES = 10
"""Replies come oldest first, so a thread is read from its beginning."""


def last_answer(client: WebClient, message: HeardMessage) -> ShownIds | None:
    """Return what the last answer before a message showed, in its thread or direct message; None without one.

    Raises:
        SlackCallError: Slack does not let the bot read there, or not now.
    """
    before = _of_channel(client, message) if message.thread_ts is None else _of_thread(client, message)
    found = [shown_ids_of(one["metadata"]) for one in before if "metadata" in one]
    shown = [ids for ids in found if ids is not None]
    return shown[-1] if shown else None


def _of_channel(client: WebClient, message: HeardMessage) -> Iterator[dict[str, Any]]:
    """Slack returns the newest first."""
    page = call_once(
        client,
        "conversations.history",
        channel=message.channel_id,
        latest=message.ts,
        limit=MESSAGES_BACK,
        include_all_metadata=True,
    )
    yield from reversed(list(page["messages"]))


def _of_thread(client: WebClient, message: HeardMessage) -> Iterator[dict[str, Any]]:
    cursor = None
    for _ in range(MOST_PAGES):
        page = call_once(
            client,
            "conversations.replies",
            channel=message.channel_id,
            ts=message.thread_ts,
            limit=MESSAGES_A_PAGE,
            include_all_metadata=True,
            cursor=cursor,
        )
        yield from page["messages"]
        cursor = next_page(page)
        if cursor is None:
            return


def next_page(page: SlackResponse) -> str | None:
    """Return the cursor of the page after one that Slack returned, None after the last."""
    return (page.get("response_metadata") or {}).get("next_cursor") or None
