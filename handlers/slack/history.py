"""Read which answer stands before a message in a direct message or its thread; the bot keeps none of it.

Needs `im:history`, so it works in direct messages. It is asked only where the bot itself does not know any more what it
showed, and never waits: Slack lets some apps read once a minute, which is longer than a person waits. Sources:
https://docs.slack.dev/reference/methods/conversations.history, https://docs.slack.dev/apis/web-api/rate-limits and
https://docs.slack.dev/reference/methods/conversations.replies
"""

from collections.abc import Iterator
from typing import Any

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from handlers.slack.calls import call_briefly, call_once
from handlers.slack.heard import HeardMessage
from handlers.views.answers.shown_ids import ShownIds, shown_ids_of

MESSAGES_BACK = 15
"""Outside threads: what stands further back is no longer what people talk about."""
MESSAGES_A_PAGE = 100
MOST_PAGES = 10
THREADS_BACK = 3
"""A word of thanks is a thread too, and has no answer in it."""


def last_answer(client: WebClient, message: HeardMessage) -> ShownIds | None:
    """Return what the last answer before a message showed, None without one.

    For a message in a thread that is the last answer there. Outside threads every question begins one, so it is the
    last answer in the newest of them; `THREADS_BACK` are looked at.

    Raises:
        SlackCallError: Slack does not let the bot read there, or not now.
    """
    channel_id, thread_ts = message.channel_id, message.thread_ts
    newest_first = (
        _thread_back(client, channel_id, thread_ts)
        if thread_ts is not None
        else _channel_back(client, channel_id, message.ts)
    )
    before = (one for one in newest_first if float(one["ts"]) < float(message.ts))
    found = (shown_ids_of(one["metadata"]) for one in before if "metadata" in one)
    return next((shown for shown in found if shown is not None), None)


def is_empty(client: WebClient, channel_id: str) -> bool:
    """Return whether nothing stands in a direct message yet. Asks once and waits for little.

    Raises:
        SlackCallError: Slack does not let the bot read there, or does not say so in time.
    """
    return not call_briefly(client, "conversations.history", channel=channel_id, limit=1).get("messages")


def _channel_back(client: WebClient, channel_id: str, ts: str) -> Iterator[dict[str, Any]]:
    """Yield what stands outside threads, and with each message its thread; Slack returns the newest first."""
    page = call_once(
        client,
        "conversations.history",
        channel=channel_id,
        latest=ts,
        limit=MESSAGES_BACK,
        include_all_metadata=True,
    )
    threads = 0
    for message in page["messages"]:
        if "latest_reply" in message and threads < THREADS_BACK:
            threads += 1
            yield from _thread_back(client, channel_id, message["ts"])
        else:
            yield message


def _thread_back(client: WebClient, channel_id: str, thread_ts: str) -> Iterator[dict[str, Any]]:
    """Yield what stands in a thread, newest first. Slack returns it oldest first, so it is read from its beginning."""
    found: list[dict[str, Any]] = []
    cursor = None
    for _ in range(MOST_PAGES):
        page = call_once(
            client,
            "conversations.replies",
            channel=channel_id,
            ts=thread_ts,
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
