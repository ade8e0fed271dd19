"""What was found out lately about channels, so that Slack is not asked each time."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from cachetools import TTLCache

REMEMBERED = 4_096
FOR_AS_LONG_AS = timedelta(minutes=10)
"""A channel that is shared with another organisation meanwhile is taken for one's own no longer than this."""


class KnownChannels:
    """Which channels are shared with another organisation. May be used from any thread; kept in memory alone."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._is_shared: TTLCache[str, bool] = TTLCache(
            REMEMBERED, FOR_AS_LONG_AS.total_seconds(), timer=lambda: clock().timestamp()
        )
        self._lock = threading.Lock()

    def is_shared(self, channel_id: str) -> bool | None:
        """Return whether a channel is shared with another organisation, None where that was not found out lately."""
        with self._lock:
            return self._is_shared.get(channel_id)

    def note(self, channel_id: str, *, is_shared: bool) -> None:
        """Remember what Slack said."""
        with self._lock:
            self._is_shared[channel_id] = is_shared
