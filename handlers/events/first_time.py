"""Each event once, whichever process of the bot Slack sends it to: Slack sends one again when it hears nothing."""

from collections.abc import Mapping
from typing import Any

from handlers.recent_ids import RecentIds
from handlers.services import Services


def is_first_time(body: Mapping[str, Any], services: Services, seen: RecentIds) -> bool:
    """Return whether an event is to be taken up; True for one of all who ask about it.

    `seen` is what this process has seen. It saves the store a question, and the store speaks for all processes.
    """
    team_id, event_id = str(body["team_id"]), str(body["event_id"])
    is_new_here = seen.is_new(f"{team_id} {event_id}")
    return is_new_here and services.store.events.first_time(team_id, event_id, services.clock())
