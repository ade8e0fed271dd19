"""The bodies of Slack's requests.

Sources: https://docs.slack.dev/reference/interaction-payloads, https://docs.slack.dev/apis/events-api and
https://docs.slack.dev/interactivity/implementing-slash-commands
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from bot.playground.slack_api.as_json import message_json, view_json
from bot.playground.slack_api.records import (
    APP_ID,
    BOT_USER_ID,
    TEAM_DOMAIN,
    TEAM_ID,
    Channel,
    ChannelKind,
    Message,
    Person,
    View,
)

VERIFICATION_TOKEN = "playground"  # noqa: S105 (Slack still sends one; nothing may rely on it)
NAMES_OF_UNNAMED = {ChannelKind.DIRECT: "directmessage", ChannelKind.PRIVATE: "privategroup"}

Body = dict[str, Any]


def command_body(
    *, command: str, text: str, person: Person, channel: Channel, trigger_id: str, response_url: str
) -> Body:
    """Return the form of a slash command."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": TEAM_ID,
        "team_domain": TEAM_DOMAIN,
        "channel_id": channel.id,
        "channel_name": NAMES_OF_UNNAMED.get(channel.kind, channel.name),
        "user_id": person.id,
        "user_name": person.name,
        "command": command,
        "text": text,
        "api_app_id": APP_ID,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": trigger_id,
    }


def event_body(event: Mapping[str, Any], now: datetime) -> Body:
    """Return an event in its envelope, with an `event_id` of its own."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": TEAM_ID,
        "api_app_id": APP_ID,
        "event": dict(event),
        "type": "event_callback",
        "event_id": f"Ev{uuid4().hex[:9].upper()}",
        "event_time": int(now.timestamp()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": TEAM_ID,
                "user_id": BOT_USER_ID,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"4-{uuid4().hex}",
    }


def message_event(message: Message, channel: Channel, kind: str) -> Body:
    """Return what is told of a person's message: `kind` is “message” or “app_mention”."""
    event: Body = {
        "client_msg_id": str(uuid4()),
        "type": kind,
        "text": message.text,
        "user": message.user,
        "ts": message.ts,
        "team": TEAM_ID,
        "channel": channel.id,
        "event_ts": message.ts,
    }
    if message.thread_ts:
        event["thread_ts"] = message.thread_ts
    if kind == "message":
        event["channel_type"] = channel.kind.value
    return event


def changed_event(before: Message, after: Message, channel: Channel, ts: str) -> Body:
    """Return what is told of a message whose words are others now, at the moment `ts`.

    Source: https://docs.slack.dev/reference/events/message/message_changed
    """
    edited = {"edited": {"user": before.user, "ts": ts}} if after.is_edited else {"subtype": "tombstone"}
    return _hidden_event("message_changed", channel, ts) | {
        "message": message_json(after) | edited,
        "previous_message": message_json(before),
    }


def deleted_event(message: Message, channel: Channel, ts: str) -> Body:
    """Return what is told of a message that was deleted at the moment `ts`.

    Source: https://docs.slack.dev/reference/events/message/message_deleted
    """
    told = {"deleted_ts": message.ts, "previous_message": message_json(message)}
    return _hidden_event("message_deleted", channel, ts) | told


def _hidden_event(subtype: str, channel: Channel, ts: str) -> Body:
    return {
        "type": "message",
        "subtype": subtype,
        "hidden": True,
        "channel": channel.id,
        "channel_type": channel.kind.value,
        "ts": ts,
        "event_ts": ts,
    }


def link_shared_event(message: Message, links: Sequence[Mapping[str, str]], *, is_bot_member: bool) -> Body:
    """Return what is told of links in a posted message: https://docs.slack.dev/reference/events/link_shared"""
    event: Body = {
        "type": "link_shared",
        "channel": message.channel,
        "is_bot_user_member": is_bot_member,
        "user": message.user,
        "message_ts": message.ts,
        "unfurl_id": f"{message.channel}.{message.ts}",
        "source": "conversations_history",
        "links": [dict(link) for link in links],
        "event_ts": message.ts,
    }
    return event | {"thread_ts": message.thread_ts} if message.thread_ts else event


def actions_on_message_body(
    *,
    message: Message,
    channel: Channel,
    person: Person,
    action: Mapping[str, Any],
    trigger_id: str,
    response_url: str,
) -> Body:
    """Return what is sent when something in a message is pressed. An ephemeral message itself is not sent along."""
    container: Body = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.is_ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    body = _interaction("block_actions", person) | {
        "container": container,
        "trigger_id": trigger_id,
        "channel": {"id": channel.id, "name": NAMES_OF_UNNAMED.get(channel.kind, channel.name)},
        "response_url": response_url,
        "state": {"values": {}},
        "actions": [dict(action)],
    }
    return body if message.is_ephemeral else body | {"message": message_json(message)}


def actions_in_view_body(
    *, view: View, person: Person, action: Mapping[str, Any], values: Mapping[str, Any], trigger_id: str
) -> Body:
    """Return what is sent when something in a modal or a home tab is pressed."""
    return _interaction("block_actions", person) | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": trigger_id,
        "view": _view_with(view, values),
        "actions": [dict(action)],
    }


def submission_body(*, view: View, person: Person, values: Mapping[str, Any], trigger_id: str) -> Body:
    """Return what is sent when a modal is submitted."""
    view_sent = _view_with(view, values)
    return _interaction("view_submission", person) | {
        "trigger_id": trigger_id,
        "view": view_sent,
        "response_urls": [],
    }


def closed_body(*, view: View, person: Person, is_cleared: bool) -> Body:
    """Return what is sent when a modal that asks for it is closed."""
    return _interaction("view_closed", person) | {"view": view_json(view), "is_cleared": is_cleared}


def shortcut_body(*, callback_id: str, person: Person, trigger_id: str, now: datetime) -> Body:
    """Return what a global shortcut sends."""
    body = {"callback_id": callback_id, "trigger_id": trigger_id, "action_ts": f"{now.timestamp():.6f}"}
    return _interaction("shortcut", person) | body


def message_shortcut_body(
    *,
    callback_id: str,
    message: Message,
    channel: Channel,
    person: Person,
    trigger_id: str,
    response_url: str,
    now: datetime,
) -> Body:
    """Return what a shortcut on a message sends."""
    return _interaction("message_action", person) | {
        "callback_id": callback_id,
        "trigger_id": trigger_id,
        "action_ts": f"{now.timestamp():.6f}",
        "response_url": response_url,
        "message_ts": message.ts,
        "channel": {"id": channel.id, "name": NAMES_OF_UNNAMED.get(channel.kind, channel.name)},
        "message": message_json(message),
    }


def _interaction(kind: str, person: Person) -> Body:
    return {
        "type": kind,
        "user": {"id": person.id, "username": person.name, "name": person.name, "team_id": person.team_id},
        "api_app_id": APP_ID,
        "token": VERIFICATION_TOKEN,
        "team": {"id": TEAM_ID, "domain": TEAM_DOMAIN},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _view_with(view: View, values: Mapping[str, Any]) -> Body:
    return view_json(view) | {"state": {"values": dict(values)}}
