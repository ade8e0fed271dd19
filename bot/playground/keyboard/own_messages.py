"""What people do with messages of their own: change the words, or delete them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.pressing import GONE
from bot.playground.keyboard.typing import EVENT_OF_MESSAGE, as_slack_keeps_it
from bot.playground.slack_api.example_workspace import SLACKBOT
from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind, Message
from bot.playground.slack_sends.bodies import changed_event, deleted_event, message_event

DELETED = "This message was deleted."
"""Slack's words in the place of a message that had answers, in the name of Slackbot (`tombstone`)."""


def edit(link: BotLink, user: str, channel_id: str, ts: str, text: str) -> None:
    """Change the words of a message. The bot gets to know of it as of a new one, with what it was before.

    Raises:
        Problem: it is not there, is another's, nothing is left of it, or the bot did not take it.
    """
    slack, channel, before = link.slack, link.channel(user, channel_id), _own(link, user, channel_id, ts)
    if not text.strip():
        raise Problem("Write something, or delete the message")
    with slack.lock:
        written = as_slack_keeps_it(text, slack.workspace.people)
        if written == before.text:
            return
        after = slack.workspace.change(before, replace(before, text=written, is_edited=True))
        slack.changes.add()
    _tell(link, channel, changed_event(before, after, channel, slack.workspace.new_ts(slack.clock())))
    if f"<@{BOT_USER_ID}>" in written and channel.kind is not ChannelKind.DIRECT and BOT_USER_ID in channel.members:
        edited = {"edited": {"user": user, "ts": slack.workspace.new_ts(slack.clock())}}
        link.send_event("app_mention", message_event(after, channel, "app_mention") | edited)


def delete(link: BotLink, user: str, channel_id: str, ts: str) -> None:
    """Delete a message; where it has answers, Slackbot's word that it was deleted stands above them.

    Raises:
        Problem: it is not there, is another's, or the bot did not take it.
    """
    slack, channel, before = link.slack, link.channel(user, channel_id), _own(link, user, channel_id, ts)
    now = slack.workspace.new_ts(slack.clock())
    with slack.lock:
        has_answers = len(slack.workspace.thread(channel_id, ts)) > 1
        if has_answers:
            tombstone = Message(ts, channel_id, SLACKBOT.id, DELETED, thread_ts=ts)
            slack.workspace.change(before, tombstone)
            event = changed_event(before, tombstone, channel, now)
        else:
            slack.workspace.remove(before)
            event = deleted_event(before, channel, now)
        slack.changes.add()
    _tell(link, channel, event)


def _own(link: BotLink, user: str, channel_id: str, ts: str) -> Message:
    message = link.slack.workspace.find(link.channel(user, channel_id).id, ts)
    if message is None or message.visible_to not in (None, user):
        raise Problem(GONE)
    if message.user != user:
        raise Problem("You can change and delete only what you have written yourself")
    return message


def _tell(link: BotLink, channel: Channel, event: Mapping[str, Any]) -> None:
    if BOT_USER_ID in channel.members:
        link.send_event(EVENT_OF_MESSAGE[channel.kind], event)
