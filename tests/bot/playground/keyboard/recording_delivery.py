"""A bot's end that keeps what it gets and answers as a test says."""

from collections.abc import Mapping
from typing import Any

from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError, Retry


class RecordingDelivery:
    """Takes every request, unless `failures` say otherwise."""

    def __init__(self) -> None:
        self.sent: list[tuple[Kind, Mapping[str, Any], Retry | None]] = []
        self.answer: Mapping[str, Any] = {}
        self.failures: list[str] = []
        """Slack's codes for the next requests, first one first."""

    @property
    def bodies(self) -> list[Mapping[str, Any]]:
        """What was sent, oldest first."""
        return [body for _, body, _ in self.sent]

    @property
    def events(self) -> list[Mapping[str, Any]]:
        """The events among it."""
        return [body["event"] for kind, body, _ in self.sent if kind is Kind.EVENT]

    def deliver(self, kind: Kind, body: Mapping[str, Any], retry: Retry | None = None) -> Mapping[str, Any]:
        """Keep the request and answer."""
        self.sent.append((kind, body, retry))
        if self.failures:
            raise NotAcknowledgedError(self.failures.pop(0))
        return self.answer
