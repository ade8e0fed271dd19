"""Read what a direct message or its thread holds before a message: the bot keeps none of it.

Needs `im:history`, so it works in direct messages and the assistant pane. Sources:
https://docs.slack.dev/reference/methods/conversations.history and https://docs.slack.dev/reference/methods/conversations.replies
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from handlers.slack.calls import call
from handlers.views.answers.shown_ids import ShownIds, shown_ids_of

MESSAGES_BACK = 15
"""Outside threads: what stands further back is no longer what people talk about."""
MESSAGES_A_PAGE = 100
MOST_PAGES = 10
"""Replies come oldest first, so a thread is read from its beginning."""

Calling = Callable[..., SlackResponse]
"""`call` or `call_once`."""


def metadata_before(
    client: WebClient, event: Mapping[str, Any], *, within: timedelta | None = None, calling: Calling = call
) -> Iterator[Mapping[str, Any]]:
    """Yield the metadata of the messages before one, oldest first: of its whole thread, outside threads of the last 15.

    `event` tells of the message. Outside threads `within` leaves out what is older than that.

    Raises:
        SlackCallError: Slack does not let the bot read there, or cannot be asked.
    """
    in_thread = event.get("thread_ts") is not None
    messages = _of_thread(client, event, calling) if in_thread else _of_channel(client, event, within, calling)
    return (message["metadata"] for message in messages if "metadata" in message)


def last_answer(client: WebClient, event: Mapping[str, Any]) -> ShownIds | None:
    """Return what the last answer before a message showed, in its thread or direct message; None without one.

    Raises:
        SlackCallError: Slack does not let the bot read there, or cannot be asked.
    """
    found = map(shown_ids_of, metadata_before(client, event))
    shown = [ids for ids in found if ids is not None]
    return shown[-1] if shown else None


def _of_channel(
    client: WebClient, event: Mapping[str, Any], within: timedelta | None, calling: Calling
) -> Iterator[dict[str, Any]]:
    """Slack returns the newest first."""
    page = calling(
        client,
        "conversations.history",
        channel=event["channel"],
        oldest=f"{float(event['ts']) - within.total_seconds():.6f}" if within else None,
        latest=event["ts"],
        limit=MESSAGES_BACK,
        include_all_metadata=True,
    )
    yield from reversed(list(page["messages"]))


def _of_thread(client: WebClient, event: Mapping[str, Any], calling: Calling) -> Iterator[dict[str, Any]]:
    cursor = None
    for _ in range(MOST_PAGES):
        page = calling(
            client,
            "conversations.replies",
            channel=event["channel"],
            ts=event["thread_ts"],
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
