"""Send messages and modals: the one place where what Slack answers is looked at."""

import logging
from dataclasses import asdict

from slack_bolt import Args
from slack_sdk import WebClient

from handlers.views.message import Message, View
from handlers.views.pressed import view_with_pressed

logger = logging.getLogger(__name__)


def post(client: WebClient, channel: str, message: Message, thread_ts: str | None = None) -> str:
    """Post a message in a channel or thread and return its `ts`; a person's id posts in the direct message with them.

    Raises:
        SlackApiError: Slack refuses it.
    """
    answer = client.chat_postMessage(
        channel=channel,
        text=message.text,
        blocks=message.blocks,
        thread_ts=thread_ts,
        metadata=asdict(message.metadata) if message.metadata else None,
        unfurl_links=False,
        unfurl_media=False,
    )
    return str(answer["ts"])


def reply_privately(args: Args, message: Message, *, replace_original: bool = False) -> None:
    """Show a message to the person who asked, where they asked, and to nobody else.

    With a response URL it goes there; `replace_original` then puts it in the place of the message whose button was
    pressed. When that URL is used up or cannot be reached, and from the home tab, it goes into the direct message.
    """
    channel, person = args.context.channel_id, str(args.context.user_id)
    if args.context.response_url:
        if not _respond(args, message, replace_original):
            post(args.client, person, message)
    elif channel is None:
        post(args.client, person, message)
    elif is_direct_message(channel):
        post(args.client, channel, message, thread_of(args))
    else:
        args.client.chat_postEphemeral(
            channel=channel, user=person, text=message.text, blocks=message.blocks, thread_ts=thread_of(args)
        )


def show(args: Args, message: Message, title: str) -> None:
    """Show what a button asked for: beside its message; from a modal or the home tab, in a modal with this title."""
    view = args.body.get("view")
    if view is None:
        reply_privately(args, message)
    elif view["type"] == "modal":
        args.client.views_update(view_id=view["id"], view=message.as_modal(title).payload)
    else:
        args.client.views_open(trigger_id=args.body["trigger_id"], view=message.as_modal(title).payload)


def replace(args: Args, message: Message, title: str) -> None:
    """Put a message in the place of the one whose button was pressed; in a modal, in the place of what it shows."""
    view, container = args.body.get("view"), args.body.get("container", {})
    if view is not None:
        args.client.views_update(view_id=view["id"], view=message.as_modal(title).payload)
    elif container.get("is_ephemeral"):
        reply_privately(args, message, replace_original=True)
    else:
        change(args.client, str(args.context.channel_id), container["message_ts"], message)


def change(client: WebClient, channel: str, ts: str, message: Message) -> None:
    """Put a message in the place of one that the bot has posted. Raises SlackApiError where Slack refuses it."""
    client.chat_update(channel=channel, ts=ts, text=message.text, blocks=message.blocks)


def confirm(args: Args, message: Message, pressed: str) -> None:
    """Say that a button's work is done: beside its message, privately; in a modal by the button's new words.

    Where there is no room to say it, as in the home tab, the message goes into the direct message.
    """
    view = args.body.get("view")
    if view is not None and view["type"] == "modal":
        changed = view_with_pressed(view, args.payload["action_id"], pressed)
        args.client.views_update(view_id=view["id"], view=changed.payload)
    else:
        reply_privately(args, message)


def open_modal(args: Args, view: View) -> None:
    """Open a modal, on top of the one in which the button was pressed."""
    is_in_modal = args.body.get("view", {}).get("type") == "modal"
    opening = args.client.views_push if is_in_modal else args.client.views_open
    opening(trigger_id=args.body["trigger_id"], view=view.payload)


def pressed_by(args: Args) -> str:
    """Return who pressed a button in which message or view, as one text that is the same for the same press again."""
    container = args.body["container"]
    return f"{args.context.channel_id} {container.get('message_ts') or container['view_id']} {args.context.user_id}"


def thread_of(args: Args) -> str | None:
    """Return the `ts` of the thread in which the request was made, None outside threads."""
    place = args.body.get("event") or args.body.get("container") or {}
    return place.get("thread_ts")


def is_direct_message(channel: str) -> bool:
    """Return whether a channel is a direct message of two: their ids begin with D."""
    return channel.startswith("D")


def can_share_from(args: Args) -> bool:
    """Return whether the request was made in a channel, where an answer can be shared with others."""
    channel = args.context.channel_id
    return channel is not None and not is_direct_message(channel)


def _respond(args: Args, message: Message, replace_original: bool) -> bool:
    """Return whether Slack took it; `respond` itself neither raises nor tries again."""
    try:
        answer = args.respond(
            text=message.text,
            blocks=message.blocks,
            response_type="ephemeral",
            replace_original=replace_original,
            thread_ts=thread_of(args),
            unfurl_links=False,
            unfurl_media=False,
        )
    except OSError as error:
        logger.warning("A response URL could not be reached: %s", type(error).__name__)
        return False
    if answer.status_code != 200:
        logger.warning("A response URL refused a message: status %d", answer.status_code)
    return answer.status_code == 200
