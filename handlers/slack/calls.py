"""Call Slack. The one place that says what a failure is, and what it tells of the outcome.

A *refusal* is `ok: false` with an error code of Slack's own. An outcome is *unknown* after everything else that is no
success: the message may stand in the channel. So it is after a reply that cannot be read (a proxy's page, an empty or a
cut body), which slack_sdk tells with the same exception as a refusal.

`call` waits where Slack asks for it (429 with Retry-After), in the way of its thread (`handlers/slack/waiting.py`), and
sends again; after nothing else does it. `call_once` sends once and waits for nothing; it is for calls whose outcome is
looked at, and for those that only decorate, which go within `best_effort`. `decorate` does both for a single call, and
gives a slow reply little time.
"""

import logging
import math
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from http.client import HTTPException
from socket import gaierror
from typing import Any, ClassVar
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from config.failure import Failure
from handlers.slack.waiting import wait

logger = logging.getLogger(__name__)

SLACK_FAILURES = (SlackApiError, OSError, HTTPException)
"""All that slack_sdk raises where a call did not succeed."""
CODE = re.compile(r"[a-z][a-z0-9_]{1,79}")
"""The form of Slack's error codes. slack_sdk puts a sentence with the reply's body in their place where it cannot read
the reply: https://github.com/slackapi/python-slack-sdk/blob/v3.48.0/slack_sdk/web/base_client.py"""
MOST_WAITS = 3
"""How often one call waits where Slack asks for it. After that Slack itself sends an event again, minutes later."""
LONGEST_WAIT = 60
"""Seconds. Slack asks for about half a minute; who is asked to wait for longer is told that it did not work."""
TOO_MANY_REQUESTS = 429
SERVER_ERROR = 500
DECORATION_SECONDS = 2
"""An answer waits no longer than this for each call that only decorates it; Slack answers most in a tenth of it."""
PERHAPS_DONE = frozenset(
    {"internal_error", "fatal_error", "request_timeout", "service_unavailable", "team_added_to_org"}
)
"""“It's possible some aspect of the operation succeeded before the error was raised”:
https://docs.slack.dev/reference/methods/chat.postMessage#errors"""


@dataclass(frozen=True)
class RateLimited:
    """Slack did not do it, and asks to wait for so many seconds."""

    code: ClassVar[str] = "ratelimited"
    seconds: int


@dataclass(frozen=True)
class Refused:
    """Slack did not do it, for the reason that its error `code` names; it may do it another time."""

    code: str


@dataclass(frozen=True)
class Unreachable:
    """No connection came about, so nothing was sent."""

    code: ClassVar[str] = "unreachable"


@dataclass(frozen=True)
class Unknown:
    """Slack may have done it or not; `code` is a word for the log, never anything of the reply."""

    code: str


NotDone = RateLimited | Refused | Unreachable
"""Slack has surely not done it."""
Outcome = NotDone | Unknown
"""What is known of a call that did not succeed."""


class SlackCallError(Exception):
    """A call that did not succeed. Its words are the API method and the outcome's code, and nothing of the reply."""

    def __init__(self, method: str, outcome: Outcome) -> None:
        super().__init__(f"{method} answered {outcome.code}")
        self.method = method
        self.outcome = outcome


def call(
    client: WebClient, method: str, *, before: Callable[[], None] | None = None, **arguments: Any
) -> SlackResponse:
    """Call an API method such as `chat.postMessage` and return what Slack answers; wait where Slack asks for it.

    `before` is called before each attempt, and may stop it by what it raises.

    Raises:
        SlackCallError: it did not succeed.
    """
    waits = 0
    while True:
        if before is not None:
            before()
        try:
            return call_once(client, method, **arguments)
        except SlackCallError as error:
            if waits == MOST_WAITS or not has_waited(error.outcome):
                raise
        waits += 1


def call_once(client: WebClient, method: str, **arguments: Any) -> SlackResponse:
    """Do as `call` does, but send the request once, and wait for nothing."""
    try:
        response: SlackResponse = getattr(client, method.replace(".", "_"))(**arguments)
    except SLACK_FAILURES as error:
        raise SlackCallError(method, outcome_of(error)) from error
    except AttributeError as error:  # slack_sdk takes a reply that is JSON, but no object, for one
        raise SlackCallError(method, Unknown("unreadable_reply")) from error
    return response


def has_waited(outcome: Outcome) -> bool:
    """Wait where Slack asks for it and return True; False where it does not, asks for too long, or this stops."""
    return isinstance(outcome, RateLimited) and outcome.seconds <= LONGEST_WAIT and wait(outcome.seconds)


def call_briefly(client: WebClient, method: str, **arguments: Any) -> SlackResponse:
    """Do as `call_once` does, and give the reply no longer than `DECORATION_SECONDS`."""
    brief = copy(client)
    brief.timeout = DECORATION_SECONDS
    return call_once(brief, method, **arguments)


def decorate(client: WebClient, purpose: str, method: str, **arguments: Any) -> Outcome | None:
    """Make a call that only decorates, once; return None where it succeeded, else the outcome, which is logged.

    `purpose` says in a few words what was left undone.
    """
    try:
        call_briefly(client, method, **arguments)
    except SlackCallError as error:
        logger.info("Left undone, %s: %s", purpose, error)
        return error.outcome
    return None


@contextmanager
def best_effort(purpose: str) -> Iterator[None]:
    """Log, and do not raise, what fails beside the point: a status line, a refresh of Home.

    `purpose` says in a few words what was left undone.
    """
    try:
        yield
    except (SlackCallError, Failure) as error:
        logger.info("Left undone, %s: %s", purpose, error)


def outcome_of(error: Exception) -> Outcome:
    """Return what one of `SLACK_FAILURES` says about the call."""
    if isinstance(error, SlackApiError):
        return _outcome_of_reply(error.response)
    if isinstance(error, URLError) and isinstance(error.reason, ConnectionRefusedError | gaierror):
        return Unreachable()
    cause = error.reason if isinstance(error, URLError) else error
    return Unknown(type(cause).__name__)


def _outcome_of_reply(response: SlackResponse) -> Outcome:
    reply = response.data if isinstance(response.data, Mapping) else {}
    code = reply.get("error")
    is_code = reply.get("ok") is False and isinstance(code, str) and CODE.fullmatch(code) is not None
    if response.status_code == TOO_MANY_REQUESTS or (is_code and code == RateLimited.code):
        return RateLimited(seconds_to_wait(response.headers))
    if response.status_code >= SERVER_ERROR:
        return Unknown(f"status_{response.status_code}")
    if not is_code:
        return Unknown("unreadable_reply")
    return Unknown(str(code)) if code in PERHAPS_DONE else Refused(str(code))


def seconds_to_wait(headers: Mapping[str, str]) -> int:
    """Return what `Retry-After` says, 1 where it says nothing that can be read."""
    told = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    try:
        return max(1, math.ceil(float(told)))
    except (ValueError, OverflowError):
        return 1
