"""Remember what was seen lately, so that what Slack sends twice is done once."""

import threading
from collections import OrderedDict

REMEMBERED = 4_096
"""Slack sends an event again at most three times, the last after an hour; a workspace has far fewer in that time."""


class RecentIds:
    """The last ids seen, up to a bound. May be used from any thread; nothing is kept beyond the process."""

    def __init__(self, bound: int = REMEMBERED) -> None:
        self._bound = bound
        self._ids: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()

    def is_new(self, item_id: str) -> bool:
        """Return whether the id was not seen before, and remember it."""
        with self._lock:
            if item_id in self._ids:
                return False
            self._ids[item_id] = None
            if len(self._ids) > self._bound:
                self._ids.popitem(last=False)
            return True

    def forget(self, item_id: str) -> None:
        """Let the id be new again, for what was begun and could not be done."""
        with self._lock:
            self._ids.pop(item_id, None)
