"""Post once, and say what is known of the outcome: posted, surely not posted, or not known."""

import math
from copy import copy
from dataclasses import dataclass
from http.client import HTTPException
from socket import gaierror
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.sending import post
from handlers.views.message import Message

UNREACHABLE = "unreachable"
"""Our own word, in the place of Slack's error, for a connection that did not come about."""
RATE_LIMITED = 429
SERVER_ERROR = 500
PERHAPS_DONE = frozenset(
    {"internal_error", "fatal_error", "request_timeout", "service_unavailable", "team_added_to_org"}
)
"""“It's possible some aspect of the operation succeeded before the error was raised”:
https://docs.slack.dev/reference/methods/chat.postMessage#errors"""


@dataclass(frozen=True)
class Posted:
    """Slack took the message; `ts` is its id in the channel."""

    ts: str


@dataclass(frozen=True)
class RateLimited:
    """Slack did not take it, and asks to wait for so many seconds."""

    seconds: int


@dataclass(frozen=True)
class Refused:
    """Slack did not take it, for the reason that its error `code` names; it may take it another time."""

    code: str


@dataclass(frozen=True)
class Unknown:
    """Slack may have taken it or not: `why` is a word for the log."""

    why: str


Outcome = Posted | RateLimited | Refused | Unknown


def post_once(client: WebClient, channel: str, message: Message) -> Outcome:
    """Send a message once, whatever comes of it."""
    try:
        return Posted(post(without_retries(client), channel, message))
    except SlackApiError as error:
        return outcome_of(error)
    except URLError as error:
        # Nothing was sent where no connection came about.
        unreachable = isinstance(error.reason, ConnectionRefusedError | gaierror)
        return Refused(UNREACHABLE) if unreachable else Unknown(type(error.reason).__name__)
    except (OSError, HTTPException) as error:
        return Unknown(type(error).__name__)


def without_retries(client: WebClient) -> WebClient:
    """Return the same client, but one that sends each request once and waits for nothing."""
    once = copy(client)
    once.retry_handlers = []
    return once


def outcome_of(error: SlackApiError) -> RateLimited | Refused | Unknown:
    """Return what an answer that is no success says about the call."""
    answer = error.response
    if answer.status_code == RATE_LIMITED or answer.get("error") == "ratelimited":
        return RateLimited(seconds_to_wait(answer.headers))
    code = str(answer.get("error", ""))
    if answer.status_code >= SERVER_ERROR or code in PERHAPS_DONE:
        return Unknown(f"status_{answer.status_code}")
    return Refused(code)


def seconds_to_wait(headers: dict[str, str]) -> int:
    """Return what `Retry-After` says, 1 where it says nothing that can be read."""
    told = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    try:
        return max(1, math.ceil(float(told)))
    except (ValueError, OverflowError):
        return 1
