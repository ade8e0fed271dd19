"""How people, channels, messages and views look in Slack's answers."""

from typing import Any

from bot.playground.slack_api.records import (
    APP_ID,
    BOT_ID,
    TEAM_ID,
    Channel,
    ChannelKind,
    Message,
    Person,
    View,
)


def message_json(message: Message, *, with_metadata: bool = False) -> dict[str, Any]:
    """Return a message as `conversations.history` does; the payload of its metadata only when asked for."""
    answer: dict[str, Any] = {"type": "message", "user": message.user, "text": message.text, "ts": message.ts}
    answer["team"] = TEAM_ID
    if message.blocks:
        answer["blocks"] = [dict(block) for block in message.blocks]
    if message.is_from_app:
        answer |= {"bot_id": BOT_ID, "app_id": APP_ID}
    if message.thread_ts:
        answer["thread_ts"] = message.thread_ts
    if message.is_edited:
        answer["edited"] = {"user": message.user, "ts": message.ts}
    if message.metadata is not None:
        answer["metadata"] = (
            dict(message.metadata) if with_metadata else {"event_type": message.metadata.get("event_type")}
        )
    if message.reactions:
        answer["reactions"] = _reactions(message)
    return answer


def _reactions(message: Message) -> list[dict[str, Any]]:
    names = dict.fromkeys(name for name, _ in message.reactions)
    people = {name: [who for reaction, who in message.reactions if reaction == name] for name in names}
    return [{"name": name, "users": who, "count": len(who)} for name, who in people.items()]


def channel_json(channel: Channel, reader: str) -> dict[str, Any]:
    """Return a conversation as `conversations.info` does, seen by the user `reader`."""
    is_direct = channel.kind is ChannelKind.DIRECT
    answer: dict[str, Any] = {
        "id": channel.id,
        "is_channel": channel.kind is ChannelKind.PUBLIC,
        "is_group": False,
        "is_im": is_direct,
        "is_mpim": False,
        "is_private": channel.kind is ChannelKind.PRIVATE,
        "is_archived": channel.is_archived,
    }
    if is_direct:
        return answer | {"user": next(iter(channel.members - {reader}), reader)}
    return answer | {
        "name": channel.name,
        "name_normalized": channel.name,
        "is_member": reader in channel.members,
        "num_members": len(channel.members),
    }


def person_json(person: Person) -> dict[str, Any]:
    """Return a person as `users.info` does."""
    return {
        "id": person.id,
        "team_id": TEAM_ID,
        "name": person.name,
        "real_name": person.real_name,
        "deleted": False,
        "is_bot": person.is_bot,
        "tz": person.time_zone,
        "profile": {"real_name": person.real_name, "display_name": person.real_name},
    }


def view_json(view: View) -> dict[str, Any]:
    """Return a view as `views.open` does."""
    return {
        **view.payload,
        "id": view.id,
        "team_id": TEAM_ID,
        "hash": view.hash,
        "root_view_id": view.root_id,
        "previous_view_id": view.previous_id,
        "app_id": APP_ID,
        "bot_id": BOT_ID,
        "app_installed_team_id": TEAM_ID,
        "state": {"values": {}},
        "private_metadata": view.payload.get("private_metadata", ""),
        "callback_id": view.payload.get("callback_id", ""),
        "external_id": view.payload.get("external_id", ""),
        "clear_on_close": view.payload.get("clear_on_close", False),
        "notify_on_close": view.payload.get("notify_on_close", False),
    }
