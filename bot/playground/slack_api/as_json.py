"""How people, channels, messages and views look in Slack's answers."""

from typing import Any

from bot.playground.slack_api.records import (
    APP_ID,
    BOT_ID,
    TEAM_ID,
    Channel,
    ChannelKind,
    Message,
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
    if message.files:
        answer["files"] = [{"id": file.id, "name": file.name, "size": len(file.data)} for file in message.files]
    if message.thread_ts:
        answer["thread_ts"] = message.thread_ts
    if message.is_edited:
        answer["edited"] = {"user": message.user, "ts": message.ts}
    if message.metadata is not None:
        answer["metadata"] = (
            dict(message.metadata) if with_metadata else {"event_type": message.metadata.get("event_type")}
        )
    return answer


def channel_json(channel: Channel, reader: str) -> dict[str, Any]:
    """Return a conversation as `conversations.info` does, seen by the user `reader`."""
    return {
        "id": channel.id,
        "name": channel.name,
        "is_channel": channel.kind is ChannelKind.PUBLIC,
        "is_im": channel.kind is ChannelKind.DIRECT,
        "is_private": channel.kind is not ChannelKind.PUBLIC,
        "is_archived": channel.is_archived,
        "is_ext_shared": channel.is_shared,
        "is_member": reader in channel.members,
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
