"""Read what a direct message or its thread holds before a message: the bot keeps none of it.

Needs `im:history`, so it works in direct messages. Sources:
https://docs.slack.dev/reference/methods/conversations.history and https://docs.slack.dev/reference/methods/conversations.replies
"""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from handlers.slack.calls import call, call_briefly
from handlers.views.answers.shown_ids import ShownIds, shown_ids_of

MESSAGES_BACK = 15
"""Outside threads: what stands further back is no longer what people talk about."""
MESSAGES_A_PAGE = 100
MOST_PAGES = 10
THREADS_BACK = 3
"""A word of thanks is a thread too, and has no answer in it."""


def last_answer(client: WebClient, event: Mapping[str, Any]) -> ShownIds | None:
    """Return what the last answer before a message showed, None without one.

    For a message in a thread that is the last answer there. Outside threads every question begins one, so it is the
    last answer in the newest of them; `THREADS_BACK` are looked at.

    Raises:
        SlackCallError: Slack does not let the bot read there, or cannot be asked.
    """
    in_thread = event.get("thread_ts") is not None
    newest_first = _thread_back(client, event) if in_thread else _channel_back(client, event)
    found = (shown_ids_of(message["metadata"]) for message in newest_first if "metadata" in message)
    return next((shown for shown in found if shown is not None), None)


def is_empty(client: WebClient, channel_id: str) -> bool:
    """Return whether nothing stands in a direct message yet. Asks once and waits for little.

    Raises:
        SlackCallError: Slack does not let the bot read there, or not now.
    """
    return not call_briefly(client, "conversations.history", channel=channel_id, limit=1).get("messages")


def _channel_back(client: WebClient, event: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what stands outside threads, and with each message its thread; Slack returns the newest first."""
    page = call(
        client,
        "conversations.history",
        channel=event["channel"],
        latest=event["ts"],
        limit=MESSAGES_BACK,
        include_all_metadata=True,
    )
    threads = 0
    for message in page["messages"]:
        if "latest_reply" in message and threads < THREADS_BACK:
            threads += 1
            yield from _thread_back(client, {"channel": event["channel"], "thread_ts": message["ts"]})
        else:
            yield message


def _thread_back(client: WebClient, event: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what stands in a thread, newest first. Slack returns it oldest first, so it is read from its beginning."""
    found: list[dict[str, Any]] = []
    cursor = None
    for _ in range(MOST_PAGES):
        page = call(
            client,
            "conversations.replies",
            channel=event["channel"],
            ts=event["thread_ts"],
            limit=MESSAGES_A_PAGE,
            include_all_metadata=True,
            cursor=cursor,
        )
        found += page["messages"]
        cursor = next_page(page)
        if cursor is None:
            break
    yield from reversed(found)


def next_page(page: SlackResponse) -> str | None:
    """Return the cursor of the page after one that Slack returned, None after the last."""
    return (page.get("response_metadata") or {}).get("next_cursor") or None
