"""Everything that one person sees in the playground, as one object for the page."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.playground.keyboard.bot_link import BotLink
from bot.playground.slack_api.records import BOT_USER_ID, AppView, Channel, ChannelKind, Message, Person, View
from bot.playground.slack_api.stand_in import SlackStandIn

Snapshot = dict[str, Any]


def snapshot(link: BotLink, user: str, command: Mapping[str, Any]) -> Snapshot:
    """Return what the person `user` sees now. Raises Problem for someone who is not here.

    `command` is the slash command as the manifest has it, with `words`: what may be typed after it, and what for.
    """
    slack = link.slack
    link.person(user)
    with slack.lock:
        channels = [one for one in slack.workspace.channels.values() if user in one.members]
        home = slack.shelf.homes.get(user)
        return {
            "version": slack.changes.version,
            "user": user,
            "bot_user": BOT_USER_ID,
            "people": [_person(one) for one in slack.workspace.people.values()],
            "channels": [_channel(one, slack) for one in channels],
            "messages": {one.id: _messages(slack, one, user) for one in channels},
            "modal": _modal(slack, user),
            "home": None if home is None else _view(home),
            "shortcuts": [_shortcut(one) for one in link.shortcuts],
            "waiting": {one.id: _waiting(slack, one) for one in slack.workspace.people.values() if not one.is_bot},
            "command": {
                "command": command["command"],
                "usage_hint": command.get("usage_hint", ""),
                "words": list(command.get("words", ())),
            },
            "clock_ahead_seconds": 0 if link.time is None else link.time.ahead.total_seconds(),
            "apps": list(link.apps),
            "app": next((name for name, app in link.apps.items() if app == slack.app), None),
            "has_agent_view": slack.app.view is AppView.AGENT,
            "prompts": _prompts(slack, user),
            "sessions": _sessions(slack, user),
        }


def _person(person: Person) -> Snapshot:
    return {"id": person.id, "name": person.name, "real_name": person.real_name, "is_bot": person.is_bot}


def _channel(channel: Channel, slack: SlackStandIn) -> Snapshot:
    is_direct = channel.kind is ChannelKind.DIRECT
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind.value,
        "is_member": True,
        "bot_is_member": BOT_USER_ID in channel.members,
        "title": slack.workspace.people[BOT_USER_ID].real_name if is_direct else channel.name,
    }


def _messages(slack: SlackStandIn, channel: Channel, user: str) -> list[Snapshot]:
    return [_message(one) for one in slack.messages(channel.id) if one.visible_to in (None, user)]


def _message(message: Message) -> Snapshot:
    return {
        "ts": message.ts,
        "user": message.user,
        "text": message.text,
        "blocks": [dict(block) for block in message.blocks],
        "files": [{"name": file.name, "text": file.data.decode("utf-8", "replace")} for file in message.files],
        "previews": [[dict(block) for block in blocks] for blocks in message.previews],
        "thread_ts": message.thread_ts,
        "is_ephemeral": message.is_ephemeral,
        "is_edited": message.is_edited,
        "at": datetime.fromtimestamp(float(message.ts), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _waiting(slack: SlackStandIn, person: Person) -> dict[str, list[str]]:
    """Return, by channel, the `ts` of what others have written to a person: directly, for them alone, or by name.

    It holds no words: who is at the keyboard may be someone else.
    """
    waiting: dict[str, list[str]] = {}
    for message in slack.messages():
        channel = slack.workspace.channels[message.channel]
        is_to_person = channel.kind is ChannelKind.DIRECT or f"<@{person.id}>" in message.text
        if (
            person.id in channel.members
            and message.user != person.id
            and (message.visible_to == person.id or (message.visible_to is None and is_to_person))
        ):
            waiting.setdefault(channel.id, []).append(message.ts)
    return waiting


def _modal(slack: SlackStandIn, user: str) -> Snapshot | None:
    view = slack.shelf.top(user)
    if view is None:
        return None
    depth = len(slack.shelf.stacks[user])
    return _view(view) | {"errors": dict(slack.view_errors.get(view.hash, {})), "depth": depth}


def _view(view: View) -> Snapshot:
    return {"id": view.id, "payload": dict(view.payload)}


def _shortcut(shortcut: Mapping[str, str]) -> Snapshot:
    return {name: shortcut[name] for name in ("name", "type", "callback_id")}


def _prompts(slack: SlackStandIn, user: str) -> list[Mapping[str, str]]:
    """Return what the bot suggests in the direct message, until something is said there."""
    direct = slack.workspace.direct_channel(user).id
    suggestion = slack.suggestions.get((direct, ""))
    is_newest = suggestion is not None and suggestion.after == slack.newest_ts(direct)
    return list(suggestion.prompts) if suggestion is not None and is_newest else []


def _sessions(slack: SlackStandIn, user: str) -> dict[str, Snapshot]:
    """Return what the agent view shows of each thread of the direct message, by its `ts`."""
    direct = slack.workspace.direct_channel(user).id
    return {
        thread_ts: {"title": session.title, "is_at_work": session.status == "processing"}
        for (channel, thread_ts), session in slack.sessions.items()
        if channel == direct
    }
