"""Send messages and modals to the place where a person asked, or pressed."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_bolt import Args
from slack_sdk import WebClient

from handlers.slack.calls import (
    Refused,
    SlackCallError,
    Unknown,
    call,
    call_once,
)
from handlers.slack.newest_form import in_newest_form, send_message, send_view
from handlers.slack.once import Turn
from handlers.slack.pressed import action_id_of, pressed_message_of, trigger_of, view_of_request
from handlers.slack.request import is_direct_message, thread_of, thread_to_answer_in
from handlers.slack.response_urls import send_to
from handlers.slack.standing import standing_ts
from handlers.slack.waiting import wait
from handlers.views.block_kit.message import Message, View
from handlers.views.block_kit.pressed import view_with_pressed
from handlers.views.short_messages import not_shown_there_message

logger = logging.getLogger(__name__)

NOT_IN_CHANNEL = frozenset({"not_in_channel", "channel_not_found"})
"""A private channel without the bot does not exist for it."""
MAY_NOT_POST = frozenset(
    {
        "is_archived",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_locked",
        "restricted_action_thread_only_channel",
    }
)
MOST_ATTEMPTS = 4
"""How often a message is posted whose reply is lost, and which then does not stand."""
SECONDS_TO_APPEAR = 1.0
"""After this a message that Slack took, and whose reply was lost, is there to be seen."""
SECONDS_AFTER_SILENCE = 5.0
"""The same where Slack did not reply in ten seconds: it is slow, and may still be at it."""
IS_CLOSED = "not_found"
"""Slack's word for a modal that the person has closed meanwhile."""


class ThreadGoneError(Exception):
    """The message under which an answer was to stand is gone; nothing of the answer stands anywhere."""


@dataclass(frozen=True)
class Place:
    """Where a message stands: its channel, and its `ts` there."""

    channel_id: str
    ts: str


def post(
    client: WebClient,
    channel_id: str,
    message: Message,
    thread_ts: str | None = None,
    *,
    after: str | None = None,
    turn: Turn | None = None,
) -> str:
    """Post a message in a channel or thread and return its `ts`; a person's id posts in the direct message with them.

    `after` and `turn` are as `post_where` takes them.

    Raises:
        SlackCallError: Slack did not take it, or it is not known whether it did.
    """
    return post_where(client, channel_id, message, thread_ts, after=after, turn=turn).ts


def post_where(
    client: WebClient,
    channel_id: str,
    message: Message,
    thread_ts: str | None = None,
    *,
    after: str | None = None,
    turn: Turn | None = None,
) -> Place:
    """Do as `post` does, and return where the message stands; of a person's id that is the direct message.

    Slack drops a `thread_ts` whose message is gone, without an error: the answer would stand at the root.
    `after` is the `ts` of the message that this one answers: where Slack's reply is lost, it is looked for after that
    one, and posted again where it does not stand. `turn` is that of the event that is answered.

    Raises:
        ThreadGoneError: that has happened, and the answer was taken away again.
        TakenOverError: another process answers the event.
        SlackCallError: Slack did not take it, or it is not known whether it did.
    """
    there = _posted(channel_id, message, thread_ts)
    before = turn.is_about_to_post if turn else None
    for attempt in range(1, MOST_ATTEMPTS + 1):
        try:
            posted = send_message(client, "chat.postMessage", message, before=before, **there)
            break
        except SlackCallError as error:
            if after is None or not isinstance(error.outcome, Unknown):
                raise
            found = _looked_for(client, channel_id, message, thread_ts=thread_ts, after=after, lost=error)
            if found is not None:
                return Place(channel_id, found)
            if attempt == MOST_ATTEMPTS:
                raise
    place = Place(str(posted["channel"]), str(posted["ts"]))
    if thread_ts is not None and _is_at_root(posted.get("message")):
        call(client, "chat.delete", channel=place.channel_id, ts=place.ts)
        raise ThreadGoneError
    return place


def _looked_for(
    client: WebClient, channel_id: str, message: Message, *, thread_ts: str | None, after: str, lost: SlackCallError
) -> str | None:
    """Return the `ts` of a message whose reply was lost. Raises `lost` where it cannot be looked for."""
    is_slow = lost.outcome.code == TimeoutError.__name__
    if not wait(SECONDS_AFTER_SILENCE if is_slow else SECONDS_TO_APPEAR):
        raise lost
    try:
        found = standing_ts(client, channel_id, message, thread_ts, after)
    except SlackCallError as error:
        logger.info("Whether a message stands could not be seen: %s", error)
        raise lost from error
    logger.info("%s; the message %s", lost, "stands" if found else "does not stand")
    return found


def is_refused_there(error: SlackCallError) -> bool:
    """Return whether Slack said that the bot may not post in this place, or is not in it."""
    return isinstance(error.outcome, Refused) and error.outcome.code in NOT_IN_CHANNEL | MAY_NOT_POST


def _is_at_root(message: Any) -> bool:
    return isinstance(message, Mapping) and "ts" in message and not message.get("thread_ts")


def post_once(client: WebClient, channel_id: str, message: Message) -> str:
    """Do as `post` does, but send once, and wait for nothing."""
    there = _posted(channel_id, message, None)
    return str(send_message(client, "chat.postMessage", message, calling=call_once, **there)["ts"])


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


def change(client: WebClient, channel_id: str, ts: str, message: Message) -> None:
    """Put a message in the place of one that the bot has posted. Raises SlackCallError where Slack does not do it."""
    send_message(client, "chat.update", message, channel=channel_id, ts=ts)


def confirm(args: Args, message: Message, pressed: str) -> None:
    """Say that a button's work is done: beside its message, privately; in a modal by the button's new words.

    Where there is no room to say it, as in the home tab, the message goes into the direct message.
    """
    view = view_of_request(args)
    if view is not None and view.is_modal:
        update_modal(args.client, view.id, view_with_pressed(view.payload, action_id_of(args), pressed))
    else:
        reply_privately(args, message)


def open_modal(args: Args, view: View) -> str:
    """Open a modal, on top of the one in which the button was pressed, and return its id."""
    below = view_of_request(args)
    method = "views.push" if below is not None and below.is_modal else "views.open"
    opened = send_view(args.client, method, view, trigger_id=trigger_of(args))
    return str(opened["view"]["id"])


def update_modal(client: WebClient, view_id: str, view: View) -> None:
    """Put a view in the place of what a modal shows; where the person has closed it, there is nothing to do."""
    try:
        send_view(client, "views.update", view, view_id=view_id)
    except SlackCallError as error:
        if not (isinstance(error.outcome, Refused) and error.outcome.code == IS_CLOSED):
            raise
        logger.info("A modal was closed before it was updated")


def _posted(channel_id: str, message: Message, thread_ts: str | None) -> dict[str, Any]:
    return {
        "channel": channel_id,
        "thread_ts": thread_ts,
        "metadata": asdict(message.metadata) if message.metadata else None,
        "unfurl_links": False,
        "unfurl_media": False,
    }


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
