"""Find out from Slack whether a digest stands in its channel: the bot's messages carry the delivery's name."""

from dataclasses import dataclass
from datetime import datetime

from slack_sdk import WebClient

from handlers.slack.calls import RateLimited, Refused, SlackCallError, Unknown, Unreachable, call_once
from handlers.slack.history import next_page

EVENT_TYPE = "digest"
"""Of the message's metadata: https://docs.slack.dev/messaging/message-metadata"""
DELIVERY = "delivery"
PAGE = 100
"""Slack gives some apps 15 at a time, whatever is asked for; then there are more pages."""


@dataclass(frozen=True)
class Found:
    """It stands in the channel, with this `ts`."""

    ts: str


@dataclass(frozen=True)
class NotThere:
    """It does not stand in the channel."""


@dataclass(frozen=True)
class CannotTell:
    """The channel may not be read, for the reason that Slack's error `code` names."""

    code: str


Sight = Found | NotThere | CannotTell | RateLimited | Unreachable | Unknown
"""The last three: it could not be looked just now."""


def look_for(client: WebClient, channel_id: str, delivery: str, since: datetime) -> Sight:
    """Look through all that was posted in a channel since a moment for the message of this delivery."""
    cursor = None
    while True:
        try:
            page = call_once(
                client,
                "conversations.history",
                channel=channel_id,
                oldest=f"{since.timestamp():.6f}",
                include_all_metadata=True,
                limit=PAGE,
                cursor=cursor,
            )
        except SlackCallError as error:
            return CannotTell(error.outcome.code) if isinstance(error.outcome, Refused) else error.outcome
        for message in page["messages"]:
            if _carries(message, delivery):
                return Found(str(message["ts"]))
        cursor = next_page(page)
        if cursor is None:
            return NotThere()


def _carries(message: dict[str, object], delivery: str) -> bool:
    metadata = message.get("metadata")
    if not isinstance(metadata, dict) or metadata.get("event_type") != EVENT_TYPE:
        return False
    payload = metadata.get("event_payload")
    return isinstance(payload, dict) and payload.get(DELIVERY) == delivery
