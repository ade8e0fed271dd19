"""Find out from Slack whether a digest stands in its channel: the bot's messages carry the delivery's name."""

from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPException

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.digest.outcome import RateLimited, Refused, Unknown, outcome_of, without_retries

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


Sight = Found | NotThere | CannotTell | RateLimited | Unknown
"""RateLimited and Unknown: it could not be looked just now."""


def look_for(client: WebClient, channel: str, delivery: str, since: datetime) -> Sight:
    """Look through all that was posted in a channel since a moment for the message of this delivery."""
    once, cursor = without_retries(client), ""
    while True:
        try:
            answer = once.conversations_history(
                channel=channel,
                oldest=f"{since.timestamp():.6f}",
                include_all_metadata=True,
                limit=PAGE,
                cursor=cursor or None,
            )
        except SlackApiError as error:
            outcome = outcome_of(error)
            return CannotTell(outcome.code) if isinstance(outcome, Refused) else outcome
        except (OSError, HTTPException) as error:
            return Unknown(type(error).__name__)
        for message in answer["messages"]:
            if _carries(message, delivery):
                return Found(str(message["ts"]))
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return NotThere()


def _carries(message: dict[str, object], delivery: str) -> bool:
    metadata = message.get("metadata")
    if not isinstance(metadata, dict) or metadata.get("event_type") != EVENT_TYPE:
        return False
    payload = metadata.get("event_payload")
    return isinstance(payload, dict) and payload.get(DELIVERY) == delivery
