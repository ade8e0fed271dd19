"""Do once what Slack sends twice, and what a person presses twice."""

import threading
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from cachetools import FIFOCache

from handlers.services import Services
from handlers.slack.heard import HeardMessage

REMEMBERED = 4_096
"""Slack sends an event again at most three times, the last after an hour; a workspace has far fewer in that time."""


class RecentIds:
    """The last ids seen, up to a bound. May be used from any thread; nothing is kept beyond the process."""

    def __init__(self, bound: int = REMEMBERED) -> None:
        self._ids: FIFOCache[str, None] = FIFOCache(bound)
        self._lock = threading.Lock()

    def is_new(self, item_id: str) -> bool:
        """Return whether the id was not seen before, and remember it."""
        with self._lock:
            if item_id in self._ids:
                return False
            self._ids[item_id] = None
            return True

    def forget(self, item_id: str) -> None:
        """Let the id be new again, for what was begun and could not be done."""
        with self._lock:
            self._ids.pop(item_id, None)


CHANGED_WITHIN = timedelta(hours=12)
"""A mention that an edit adds later than this is not answered: what was taken up is remembered for a day."""


def is_first_mention(message: HeardMessage, team_id: str, services: Services, seen: RecentIds) -> bool:
    """Return whether a mention is to be taken up: once a message, whether it stood there at first or an edit added it.

    Slack sends a mention anew, as another event, each time its message is edited.
    """
    if message.changed_after is not None and message.changed_after > CHANGED_WITHIN:
        return False
    told = {"team_id": team_id, "event_id": f"mention {message.channel_id} {message.ts}"}
    return is_first_time(told, services, seen)


def is_first_time(body: Mapping[str, Any], services: Services, seen: RecentIds) -> bool:
    """Return whether an event is to be taken up; True for one of all who ask about it.

    `seen` is what this process has seen. It saves the store a question, and the store speaks for all processes.
    """
    team_id, event_id = str(body["team_id"]), str(body["event_id"])
    is_new_here = seen.is_new(f"{team_id} {event_id}")
    return is_new_here and services.store.events.first_time(team_id, event_id, services.clock())
