"""Send a message, or a modal, to the place where a person asked or pressed."""

import logging
from collections.abc import Callable

from slack_bolt import Args

from handlers.slack.calls import Refused, SlackCallError
from handlers.slack.modals import open_modal, update_modal
from handlers.slack.newest_form import in_newest_form, send_message
from handlers.slack.once import Turn
from handlers.slack.posting import change, post
from handlers.slack.pressed import action_id_of, pressed_message_of, view_of_request
from handlers.slack.request import is_direct_message, thread_of, thread_to_answer_in
from handlers.slack.response_urls import send_to
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.pressed import view_with_pressed
from handlers.views.short_messages import not_shown_there_message

logger = logging.getLogger(__name__)


def reply_privately(args: Args, message: Message, *, replace_original: bool = False, turn: Turn | None = None) -> None:
    """Show a message to the person who asked, where they asked, and to nobody else.

    With a response URL it goes there; `replace_original` then puts it in the place of the message whose button was
    pressed. When that URL is used up or cannot be reached, and from the home tab, it goes into the direct message; also
    where Slack lets the bot show nothing in the channel, with a word on why it comes there. `turn` is that of the event
    that is answered.

    Raises:
        TakenOverError: another process answers the event.
        SlackCallError: Slack did not take it, or it is not known whether it did.
    """
    channel_id, person = args.context.channel_id, str(args.context.user_id)
    if args.context.response_url:
        if not _respond(args, message, replace_original):
            post(args.client, person, message)
    elif channel_id is None:
        post(args.client, person, message, turn=turn)
    elif is_direct_message(channel_id):
        post(args.client, channel_id, message, thread_to_answer_in(args), turn=turn)
    else:
        _show_in_channel(args, channel_id, person, message, turn)


def _show_in_channel(args: Args, channel_id: str, person: str, message: Message, turn: Turn | None) -> None:
    try:
        send_message(
            args.client,
            "chat.postEphemeral",
            message,
            before=turn.is_about_to_post if turn else None,
            channel=channel_id,
            user=person,
            thread_ts=thread_of(args),
        )
    except SlackCallError as error:
        if not isinstance(error.outcome, Refused):
            raise
        logger.info("A private answer goes into the direct message: %s", error)
        post(args.client, person, not_shown_there_message(message), turn=turn)


def show(args: Args, message: Message, title: str) -> None:
    """Show what a button asked for: beside its message; from a modal or the home tab, in a modal with this title."""
    view = view_of_request(args)
    if view is None:
        reply_privately(args, message)
    elif view.is_modal:
        update_modal(args.client, view.id, message.as_modal(title))
    else:
        open_modal(args, message.as_modal(title))


def show_outcome(args: Args, at_once: Message, title: str, work: Callable[[], Message]) -> None:
    """Show what comes of work that takes its time.

    A modal opens within three seconds of the press only, so from the home tab it opens with `at_once`.
    """
    view = view_of_request(args)
    if view is None or view.is_modal:
        show(args, work(), title)
    else:
        view_id = open_modal(args, at_once.as_modal(title))
        update_modal(args.client, view_id, work().as_modal(title))


def replace(args: Args, message: Message, title: str) -> None:
    """Put a message in the place of the one whose button was pressed; in a modal, in the place of what it shows."""
    view, pressed = view_of_request(args), pressed_message_of(args)
    if view is not None:
        update_modal(args.client, view.id, message.as_modal(title))
    elif pressed is None or pressed.is_private:
        reply_privately(args, message, replace_original=True)
    else:
        change(args.client, pressed.channel_id, pressed.ts, message)


def confirm(args: Args, message: Message, pressed: str) -> None:
    """Say that a button's work is done: beside its message, privately; in a modal by the button's new words.

    Where there is no room to say it, as in the home tab, the message goes into the direct message.
    """
    view = view_of_request(args)
    if view is not None and view.is_modal:
        update_modal(args.client, view.id, view_with_pressed(view.payload, action_id_of(args), pressed))
    else:
        reply_privately(args, message)


def _respond(args: Args, message: Message, replace_original: bool) -> bool:
    """Return whether Slack took it at the request's response URL; False where it surely did not.

    Raises:
        SlackCallError: it is not known.
    """

    def send(refused: frozenset[str]) -> bool:
        body = {
            "text": message.text,
            "blocks": message.blocks_without(refused),
            "response_type": "ephemeral",
            "replace_original": replace_original,
            "thread_ts": thread_of(args),
            "unfurl_links": False,
            "unfurl_media": False,
        }
        return send_to(args.client, str(args.context.response_url), body)

    try:
        return in_newest_form(message.newer_kinds, send)
    except SlackCallError as error:
        if not isinstance(error.outcome, Refused):
            raise
        logger.warning("A response URL refused a message: %s", error)
        return False
