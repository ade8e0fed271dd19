"""How the stand-in fails: one call in a few, each in its own way, the same for the same seed."""

import random
from collections import Counter
from collections.abc import Mapping
from typing import Any

from bot.playground.slack_api.faults import Delayed, Fault, RateLimited, ReplyDropped, ServerError, Unreadable
from tests.soak.clock_process import REQUEST_SECONDS

METHODS = frozenset({"chat.postMessage", "conversations.history"})
TOO_LONG = REQUEST_SECONDS + 0.2
CHANCES: tuple[tuple[Fault, float], ...] = (
    (ReplyDropped(), 0.06),
    (Unreadable("<html><body>Blocked by policy</body></html>"), 0.03),
    (Unreadable(""), 0.02),
    (Unreadable('{"ok": true, "channel": "C0'), 0.02),
    (ServerError(), 0.05),
    (RateLimited(1), 0.01),
    (Delayed(0.05), 0.05),
    (Delayed(TOO_LONG), 0.02),
)
"""Each fault, and in what part of the calls it happens."""


class RandomFaults:
    """Chooses the fault for each call; `played` counts them by name."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 (a simulation)
        self.played: Counter[str] = Counter()

    def __call__(self, method: str, arguments: Mapping[str, Any]) -> Fault | None:
        if method not in METHODS:
            return None
        draw = self._random.random()
        for fault, chance in CHANCES:
            if draw < chance:
                self.played[type(fault).__name__] += 1
                return fault
            draw -= chance
        return None
