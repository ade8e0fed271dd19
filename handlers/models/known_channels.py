"""What was found out lately about channels, so that Slack is not asked each time."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from cachetools import TTLCache

REMEMBERED = 4_096
FOR_AS_LONG_AS = timedelta(minutes=10)
"""A channel that is shared with another organisation meanwhile is taken for one's own no longer than this."""


MEMBER_FOR_AS_LONG_AS = timedelta(minutes=30)
"""Someone who was in a channel when they opened a form about it may send the form. They have as long as for a reply to
a response URL; who leaves the channel meanwhile is taken for a member no longer than this."""


class KnownChannels:
    """Which channels are shared with another organisation, and who is in which. Kept in memory alone.

    May be used from any thread.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._is_shared: TTLCache[str, bool] = TTLCache(
            REMEMBERED, FOR_AS_LONG_AS.total_seconds(), timer=lambda: clock().timestamp()
        )
        self._members: TTLCache[tuple[str, str], None] = TTLCache(
            REMEMBERED, MEMBER_FOR_AS_LONG_AS.total_seconds(), timer=lambda: clock().timestamp()
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

    def is_member(self, channel_id: str, user_id: str) -> bool:
        """Return whether a person was found to be in a channel lately."""
        with self._lock:
            return (channel_id, user_id) in self._members

    def note_member(self, channel_id: str, user_id: str) -> None:
        """Remember that a person is in a channel."""
        with self._lock:
            self._members[channel_id, user_id] = None
