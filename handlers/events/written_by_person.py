"""Which messages are answered: new ones, written by a person."""

from collections.abc import Mapping
from typing import Any

SUBTYPES_WITH_WORDS = frozenset({None, "file_share", "thread_broadcast"})
"""Every other subtype tells of a change, a deletion, someone who joined, or a bot:
https://docs.slack.dev/reference/events/message"""


def is_new_message_of_a_person(event: Mapping[str, Any]) -> bool:
    """Return whether a message event tells of words that a person has just written."""
    is_of_a_person = event.get("user") is not None and not event.get("bot_id")
    is_first = "edited" not in event and event.get("subtype") in SUBTYPES_WITH_WORDS
    return is_of_a_person and is_first
