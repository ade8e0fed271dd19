"""What a person presses or chooses, in a message, a modal or the home tab."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.element_state import VALUE_OF, chosen, elements_of
from bot.playground.slack_api.records import Message, View
from bot.playground.slack_sends.bodies import actions_in_view_body, actions_on_message_body
from bot.playground.slack_sends.delivery import Kind

GONE = "This is no longer there; the message or window has changed"


@dataclass(frozen=True)
class Press:
    """One press: which element, and what was chosen (an option's value, an id) or typed in it, if anything."""

    block_id: str
    action_id: str
    answer: Any = None


def press_in_message(link: BotLink, user: str, channel_id: str, message_ts: str, press: Press) -> None:
    """Send what pressing an element of a message sends. Raises Problem."""
    slack, person = link.slack, link.person(user)
    message = visible_message(link, user, channel_id, message_ts)
    body = actions_on_message_body(
        message=message,
        channel=slack.workspace.channels[channel_id],
        person=person,
        action=_action(link, message.blocks, press),
        trigger_id=slack.new_trigger(user),
        response_url=slack.new_response_url(channel_id, user, message_ts),
    )
    link.send(Kind.INTERACTION, body)


def press_in_view(link: BotLink, user: str, view_id: str, press: Press, values: Mapping[str, Any]) -> None:
    """Send what pressing an element of a modal or home tab sends, with the state of its fields. Raises Problem."""
    person, view = link.person(user), own_view(link, user, view_id)
    is_modal = view.payload.get("type") == "modal"
    body = actions_in_view_body(
        view=view,
        person=person,
        action=_action(link, view.payload["blocks"], press),
        values=values,
        trigger_id=link.slack.new_trigger(user, view.id if is_modal else None),
    )
    link.send(Kind.INTERACTION, body)


def visible_message(link: BotLink, user: str, channel_id: str, ts: str) -> Message:
    """Return a message that the person sees. Raises Problem."""
    message = link.slack.workspace.find(link.channel(user, channel_id).id, ts)
    if message is None or message.visible_to not in (None, user):
        raise Problem(GONE)
    return message


def own_view(link: BotLink, user: str, view_id: str) -> View:
    """Return the person's open modal or home tab with this id. Raises Problem."""
    view = link.slack.shelf.find(view_id)
    if view is None or view.user != user:
        raise Problem(GONE)
    return view


def _action(link: BotLink, blocks: Sequence[Mapping[str, Any]], press: Press) -> dict[str, Any]:
    for block, element in elements_of(blocks):
        if block.get("block_id") == press.block_id and element.get("action_id") == press.action_id:
            return {
                "type": element["type"],
                "block_id": press.block_id,
                "action_id": press.action_id,
                "action_ts": f"{link.slack.clock().timestamp():.6f}",
                **_what_was_chosen(element, press.answer),
            }
    raise Problem(GONE)


def _what_was_chosen(element: Mapping[str, Any], answer: Any) -> dict[str, Any]:
    if element["type"] in VALUE_OF:
        return chosen(element, answer)
    if element["type"] == "feedback_buttons":
        return _which_feedback(element, answer)
    said = {"text": element["text"]}
    return said | {"value": element["value"]} if "value" in element else said


def _which_feedback(element: Mapping[str, Any], answer: Any) -> dict[str, Any]:
    """Return what Slack sends of the one of two buttons that was pressed, which is named by its value."""
    for name in ("positive_button", "negative_button"):
        if element[name]["value"] == answer:
            return {"text": element[name]["text"], "value": answer}
    raise Problem(GONE)
