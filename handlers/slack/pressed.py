"""What a person pressed or chose, and in which message or view: named once, for all listeners.

Source: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt import Args

from handlers.slack.form_values import FormValues


@dataclass(frozen=True)
class OpenView:
    """The modal or home tab in which something was pressed, or that was closed; `payload` is as Slack sends it."""

    id: str
    is_modal: bool
    payload: Mapping[str, Any]

    @property
    def form(self) -> FormValues:
        """What stands in its fields, and what it carries."""
        return FormValues.of(self.payload)

    @property
    def carried(self) -> str:
        """What it carries: ids and numbers."""
        return str(self.payload.get("private_metadata") or "")


@dataclass(frozen=True)
class PressedMessage:
    """The message in which something was pressed; `is_private` says that this person alone sees it."""

    channel_id: str
    ts: str
    is_private: bool


def value_of(args: Args) -> str:
    """Return what the pressed button carries, or what was typed in a field; nothing where that is empty."""
    return str(args.payload.get("value") or "")


def chosen_channel_of(args: Args) -> str:
    """Return the id of the channel that was chosen in a menu."""
    return str(args.payload["selected_conversation"])


def action_id_of(args: Args) -> str:
    """Return the action id of what was pressed."""
    return str(args.payload["action_id"])


def trigger_of(args: Args) -> str:
    """Return what lets the bot open a modal within three seconds, once."""
    return str(args.body["trigger_id"])


def view_of_request(args: Args) -> OpenView | None:
    """Return the view in which something was pressed; None where that was in a message, or nothing was."""
    view = args.body.get("view")
    return OpenView(str(view["id"]), view["type"] == "modal", view) if view is not None else None


def open_view_of(args: Args) -> OpenView:
    """Return the view that was submitted or closed, or in which something was pressed that stands in no message."""
    view = view_of_request(args)
    if view is None:
        raise ValueError("this request is of no view")
    return view


def pressed_message_of(args: Args) -> PressedMessage | None:
    """Return the message in which something was pressed; None where that was in a view, or nothing was."""
    container = args.body.get("container") or {}
    if "message_ts" not in container:
        return None
    channel_id = container.get("channel_id") or args.context.channel_id
    return PressedMessage(str(channel_id), str(container["message_ts"]), bool(container.get("is_ephemeral")))


def pressed_by(args: Args) -> str:
    """Return who pressed a button in which message or view, as one text that is the same for the same press again."""
    message, view = pressed_message_of(args), view_of_request(args)
    place = message.ts if message is not None else view.id if view is not None else ""
    return f"{args.context.channel_id} {place} {args.context.user_id}"
