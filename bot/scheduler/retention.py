"""Forget, once a day, what is older than it has to be."""

from datetime import datetime, timedelta

from bot.store.store import Store

EVERY = timedelta(days=1)


class Retention:
    """Knows when it tidied last; a process that starts tidies at once."""

    def __init__(self, store: Store, keep_deliveries_for: timedelta) -> None:
        self._store = store
        self._keep_deliveries_for = keep_deliveries_for
        self._tidied_at: datetime | None = None

    def apply(self, now: datetime) -> None:
        """Forget old deliveries and events if a day has passed since the last time."""
        if self._tidied_at is None or now - self._tidied_at >= EVERY:
            self._store.prune(now, self._keep_deliveries_for)
            self._tidied_at = now
