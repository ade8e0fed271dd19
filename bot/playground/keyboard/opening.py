"""What a person opens: a shortcut, a tab of the app, the old assistant view; and the button that stops the app."""

from collections.abc import Mapping
from typing import Any

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.pressing import visible_message
from bot.playground.slack_api.as_json import view_json
from bot.playground.slack_api.records import BOT_USER_ID, TEAM_ID, AppView, Message
from bot.playground.slack_sends.bodies import message_shortcut_body, shortcut_body
from bot.playground.slack_sends.delivery import Kind


def use_shortcut(link: BotLink, user: str, callback_id: str) -> None:
    """Use a global shortcut. Raises Problem."""
    slack, person = link.slack, link.person(user)
    _check_known(link, callback_id, "global")
    trigger_id = slack.new_trigger(user)
    body = shortcut_body(callback_id=callback_id, person=person, trigger_id=trigger_id, now=slack.clock())
    link.send(Kind.INTERACTION, body)


def use_message_shortcut(link: BotLink, user: str, callback_id: str, channel_id: str, message_ts: str) -> None:
    """Use a shortcut on a message. Raises Problem."""
    slack, person = link.slack, link.person(user)
    _check_known(link, callback_id, "message")
    message = visible_message(link, user, channel_id, message_ts)
    if message.is_ephemeral:
        raise Problem("A message that only you see has no shortcuts")
    body = message_shortcut_body(
        callback_id=callback_id,
        message=message,
        channel=slack.workspace.channels[channel_id],
        person=person,
        trigger_id=slack.new_trigger(user),
        response_url=slack.new_response_url(channel_id, user),
        now=slack.clock(),
    )
    link.send(Kind.INTERACTION, body)


def open_home(link: BotLink, user: str) -> None:
    """Open the bot's home tab. Raises Problem."""
    home = link.slack.shelf.homes.get(user)
    _open_tab(link, user, "home", {"view": view_json(home)} if home is not None else {})


def open_messages(link: BotLink, user: str) -> None:
    """Open the bot's Messages tab. Raises Problem."""
    _open_tab(link, user, "messages", {})


def _open_tab(link: BotLink, user: str, tab: str, more: Mapping[str, Any]) -> None:
    direct = link.slack.workspace.direct_channel(link.person(user).id)
    event = {"type": "app_home_opened", "user": user, "channel": direct.id, "tab": tab, "event_ts": _now(link), **more}
    link.send_event("app_home_opened", event)


def stop(link: BotLink, user: str, thread_ts: str) -> None:
    """Press the button that Slack shows while the app is at work in a thread of the direct message. Raises Problem."""
    direct = link.slack.workspace.direct_channel(link.person(user).id)
    session = link.slack.sessions.get((direct.id, thread_ts))
    if session is None or session.status != "processing":
        raise Problem("The bot has finished already")
    where = {"channel": direct.id, "thread_ts": thread_ts, "user": user, "streaming_message_ts": []}
    link.send_event("agent_session_stopped", {"type": "agent_session_stopped", "event_ts": _now(link), **where})


def open_assistant(link: BotLink, user: str) -> None:
    """Open the old assistant view: a new thread in the direct message. Raises Problem."""
    slack = link.slack
    if slack.app.view is not AppView.ASSISTANT:
        raise Problem("This app has no assistant view; write to it in a direct message")
    direct = slack.workspace.direct_channel(link.person(user).id)
    with slack.lock:
        ts = slack.workspace.new_ts(slack.clock())
        slack.workspace.add(Message(ts, direct.id, BOT_USER_ID, "New assistant thread", is_from_app=True))
        slack.changes.add()
    thread = {
        "user_id": user,
        "context": {"channel_id": direct.id, "team_id": TEAM_ID},
        "channel_id": direct.id,
        "thread_ts": ts,
    }
    link.send_event("assistant_thread_started", {"type": "assistant_thread_started", "assistant_thread": thread})


def _now(link: BotLink) -> str:
    return f"{link.slack.clock().timestamp():.6f}"


def _check_known(link: BotLink, callback_id: str, kind: str) -> None:
    if not any(one["callback_id"] == callback_id and one["type"] == kind for one in link.shortcuts):
        raise Problem("The bot has no such shortcut; reload this page")
