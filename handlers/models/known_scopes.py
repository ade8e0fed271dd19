"""What Slack said lately about a workspace's installation of the app, so that it is not asked each time."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from cachetools import TTLCache

REMEMBERED = 4_096
FOR_AS_LONG_AS = timedelta(minutes=10)
"""An owner who gives the app another experience sees it no later than this, without starting the bot again."""

Scopes = frozenset[str]


class KnownScopes:
    """The scopes of each workspace's token. May be used from any thread; kept in memory alone."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._scopes: TTLCache[str, Scopes] = TTLCache(
            REMEMBERED, FOR_AS_LONG_AS.total_seconds(), timer=lambda: clock().timestamp()
        )
        self._lock = threading.Lock()

    def of(self, team_id: str) -> Scopes | None:
        """Return the scopes of a workspace's token, None where they were not found out lately."""
        with self._lock:
            return self._scopes.get(team_id)

    def note(self, team_id: str, scopes: Scopes) -> None:
        """Remember what Slack said."""
        with self._lock:
            self._scopes[team_id] = scopes

    def forget(self) -> None:
        """Know nothing any more."""
        with self._lock:
            self._scopes.clear()
