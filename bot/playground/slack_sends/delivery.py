"""How something reaches the bot: the three kinds of request, and what can become of one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol


class Kind(StrEnum):
    """What is sent, in the words of Socket Mode."""

    COMMAND = "slash_commands"
    INTERACTION = "interactive"
    EVENT = "events_api"


@dataclass(frozen=True)
class Retry:
    """That an event is sent again: the how manieth time from 1, and why (`http_error`, `http_timeout`)."""

    number: int
    reason: str = "http_error"


class NotAcknowledgedError(Exception):
    """The bot did not take a request. `code` is Slack's word: `operation_timeout` or `dispatch_failed`."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


class Delivery(Protocol):
    """Brings one request to the bot and waits for its acknowledgement, three seconds at most."""

    def deliver(self, kind: Kind, body: Mapping[str, Any], retry: Retry | None = None) -> Mapping[str, Any]:
        """Return what the bot answered with, an empty object for a bare acknowledgement.

        Raises:
            NotAcknowledgedError: it was too late, or refused.
        """
