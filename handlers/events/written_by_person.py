"""Which messages are answered: new ones, written by a person, each once."""

from collections.abc import Mapping
from typing import Any

from handlers.recent_ids import RecentIds

SUBTYPES_WITH_WORDS = frozenset({None, "file_share", "thread_broadcast"})
"""Every other subtype tells of a change, a deletion, someone who joined, or a bot:
https://docs.slack.dev/reference/events/message"""


def is_new_message_of_a_person(body: Mapping[str, Any], seen: RecentIds) -> bool:
    """Return whether an event is to be answered, and remember it: Slack sends an event again when it hears nothing."""
    event = body["event"]
    is_of_a_person = event.get("user") is not None and not event.get("bot_id")
    is_first = "edited" not in event and event.get("subtype") in SUBTYPES_WITH_WORDS
    return is_of_a_person and is_first and seen.is_new(body["event_id"])
