"""The button that opens the guide, and the messages that offer it."""

from collections.abc import Sequence

from handlers.models.guide_place import NOTHING
from handlers.views.block_kit.elements import Element, button, lines_message
from handlers.views.block_kit.ids import REFLECT, REFLECT_ON, join_ids
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.mrkdwn import escape
from handlers.wording import reflect as wording
from knowledge.answers.answer import TopicOffer


def reflect_button(topic_id: str | None = None) -> Element:
    """Return the button that opens the guide, on a topic where there is one."""
    return button(wording.OPEN, REFLECT, topic_id or NOTHING, label=wording.OPEN_LABEL)


def reflect_on_button(result_ids: Sequence[str]) -> Element:
    """Return the button that opens the guide on what an answer shows."""
    return button(wording.OPEN, REFLECT_ON, join_ids(result_ids), label=wording.OPEN_LABEL)


def invitation_message(topic: TopicOffer | None) -> Message:
    """Return what is said where no modal can be opened: what the guide is, and its button."""
    lines = [*([wording.INVITATION_ON.format(topic=topic.title)] if topic else []), wording.INVITATION]
    return _message(lines, topic.id if topic else None)


def closed_message(topic_id: str | None) -> Message:
    """Return what a person gets who closed the guide before its end."""
    return _message([wording.CLOSED], topic_id)


def _message(lines: list[str], topic_id: str | None) -> Message:
    return lines_message(map(escape, lines), [reflect_button(topic_id)])
