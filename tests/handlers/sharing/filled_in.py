"""A form as a person fills it in, and what follows from sending it."""

from collections.abc import Mapping
from typing import Any

from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT
from bot.playground.slack_api.records import Message
from tests.slack.slack_user import SlackUser

BREAKFAST: Mapping[str, Any] = {
    "title": "Breakfast club before exams",
    "text": "Staff cook breakfast on the mornings of exams. Young people arrive calm, and nobody misses a paper.",
    "theme": "EDUCATION",
    "place": "Leaving care team",
    "topics": ["education", "leaving-care"],
    "confirmed": ["confirmed"],
}
"""The form of a workspace with moderators."""
FOR_ALEX: Mapping[str, Any] = {**BREAKFAST, "reviewer": ALEX.id}
"""The form of a workspace without: a colleague is chosen."""


def share(author: SlackUser, filled_in: Mapping[str, Any] = FOR_ALEX) -> None:
    """Share an example with `/lac share`."""
    author.command("/lac share")
    author.submit(filled_in)


def card_of(reviewer: SlackUser) -> Message:
    """Return the newest card, or what stands in its place, in Alex's direct message."""
    return reviewer.sees(ALEX_DIRECT)[-1]


def published(author: SlackUser, reviewer: SlackUser, filled_in: Mapping[str, Any] = FOR_ALEX) -> None:
    """Share an example and let Alex publish it."""
    share(author, filled_in)
    reviewer.press(card_of(reviewer), "Publish")
