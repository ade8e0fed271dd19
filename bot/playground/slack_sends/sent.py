"""What was sent to the bot, and what it answered: kept to be looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Sent:
    """One request to the bot. `kind` is in the words of Socket Mode, `headers` and `body` are what was sent.

    `outcome` is “ok”, or Slack's word for a request that was not taken; `milliseconds` is how long the bot took.
    """

    kind: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]
    at: datetime
    outcome: str
    milliseconds: int
    answer: Mapping[str, Any] = field(default_factory=dict)
