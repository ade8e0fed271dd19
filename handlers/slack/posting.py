"""Post messages in channels, threads and direct messages, and change them there."""

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk import WebClient

from handlers.slack.calls import Refused, SlackCallError, Unknown, call, call_once
from handlers.slack.newest_form import send_message
from handlers.slack.once import Turn
from handlers.slack.standing import standing_ts
from handlers.slack.waiting import wait
from handlers.views.block_kit.message import Message

logger = logging.getLogger(__name__)

NOT_IN_CHANNEL = frozenset({"not_in_channel", "channel_not_found"})
"""A private channel without the bot does not exist for it."""
MAY_NOT_POST = frozenset(
    {
        "is_archived",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_locked",
        "restricted_action_thread_only_channel",
    }
)
MOST_ATTEMPTS = 4
"""How often a message is posted whose reply is lost, and which then does not stand."""
SECONDS_TO_APPEAR = 1.0
"""After this a message that Slack took, and whose reply was lost, is there to be seen."""
SECONDS_AFTER_SILENCE = 5.0
"""The same where Slack did not reply in ten seconds: it is slow, and may still be at it."""


class ThreadGoneError(Exception):
    """The message under which an answer was to stand is gone; nothing of the answer stands anywhere."""


@dataclass(frozen=True)
class Place:
    """Where a message stands: its channel, and its `ts` there."""

    channel_id: str
    ts: str


def post(
    client: WebClient,
    channel_id: str,
    message: Message,
    thread_ts: str | None = None,
    *,
    after: str | None = None,
    turn: Turn | None = None,
) -> str:
    """Post a message in a channel or thread and return its `ts`; a person's id posts in the direct message with them.

    `after` and `turn` are as `post_where` takes them.

    Raises:
        SlackCallError: Slack did not take it, or it is not known whether it did.
    """
    return post_where(client, channel_id, message, thread_ts, after=after, turn=turn).ts


def post_where(
    client: WebClient,
    channel_id: str,
    message: Message,
    thread_ts: str | None = None,
    *,
    after: str | None = None,
    turn: Turn | None = None,
) -> Place:
    """Do as `post` does, and return where the message stands; of a person's id that is the direct message.

    Slack drops a `thread_ts` whose message is gone, without an error: the answer would stand at the root.
    `after` is the `ts` of the message that this one answers: where Slack's reply is lost, it is looked for after that
    one, and posted again where it does not stand. `turn` is that of the event that is answered.

    Raises:
        ThreadGoneError: that has happened, and the answer was taken away again.
        TakenOverError: another process answers the event.
        SlackCallError: Slack did not take it, or it is not known whether it did.
    """
    there = _posted(channel_id, message, thread_ts)
    before = turn.is_about_to_post if turn else None
    for attempt in range(1, MOST_ATTEMPTS + 1):
        try:
            posted = send_message(client, "chat.postMessage", message, before=before, **there)
            break
        except SlackCallError as error:
            if after is None or not isinstance(error.outcome, Unknown):
                raise
            found = _looked_for(client, channel_id, message, thread_ts=thread_ts, after=after, lost=error)
            if found is not None:
                return Place(channel_id, found)
            if attempt == MOST_ATTEMPTS:
                raise
    place = Place(str(posted["channel"]), str(posted["ts"]))
    if thread_ts is not None and _is_at_root(posted.get("message")):
        call(client, "chat.delete", channel=place.channel_id, ts=place.ts)
        raise ThreadGoneError
    return place


def _looked_for(
    client: WebClient, channel_id: str, message: Message, *, thread_ts: str | None, after: str, lost: SlackCallError
) -> str | None:
    """Return the `ts` of a message whose reply was lost. Raises `lost` where it cannot be looked for."""
    is_slow = lost.outcome.code == TimeoutError.__name__
    if not wait(SECONDS_AFTER_SILENCE if is_slow else SECONDS_TO_APPEAR):
        raise lost
    try:
        found = standing_ts(client, channel_id, message, thread_ts, after)
    except SlackCallError as error:
        logger.info("Whether a message stands could not be seen: %s", error)
        raise lost from error
    logger.info("%s; the message %s", lost, "stands" if found else "does not stand")
    return found


def is_refused_there(error: SlackCallError) -> bool:
    """Return whether Slack said that the bot may not post in this place, or is not in it."""
    return isinstance(error.outcome, Refused) and error.outcome.code in NOT_IN_CHANNEL | MAY_NOT_POST


def _is_at_root(message: Any) -> bool:
    return isinstance(message, Mapping) and "ts" in message and not message.get("thread_ts")


def post_once(client: WebClient, channel_id: str, message: Message) -> str:
    """Do as `post` does, but send once, and wait for nothing."""
    there = _posted(channel_id, message, None)
    return str(send_message(client, "chat.postMessage", message, calling=call_once, **there)["ts"])


def change(client: WebClient, channel_id: str, ts: str, message: Message) -> None:
    """Put a message in the place of one that the bot has posted. Raises SlackCallError where Slack does not do it."""
    send_message(client, "chat.update", message, channel=channel_id, ts=ts)


def _posted(channel_id: str, message: Message, thread_ts: str | None) -> dict[str, Any]:
    return {
        "channel": channel_id,
        "thread_ts": thread_ts,
        "metadata": asdict(message.metadata) if message.metadata else None,
        "unfurl_links": False,
        "unfurl_media": False,
    }
