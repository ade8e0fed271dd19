"""`chat.*`: post, show to one person, change, delete, preview links.

Errors: https://docs.slack.dev/reference/methods/chat.postMessage and the pages beside it.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.playground.slack_api.arguments import Arguments, missing
from bot.playground.slack_api.as_json import message_json
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.places import channel_to_post_in, known_channel
from bot.playground.slack_api.records import BOT_USER_ID, Channel, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_rules.limits import LONGEST_TEXT, TEXT_OF_MESSAGE


def post_message(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.postMessage`: a user's id as the channel posts in the direct message with that person.

    In a thread of the old assistant view it takes the status line away.
    """
    channel = channel_to_post_in(slack, arguments.text("channel"))
    message = slack.workspace.add(compose(slack, "chat.postMessage", arguments, channel, LONGEST_TEXT))
    session = slack.sessions.get((channel.id, message.thread_ts or ""))
    if session is not None:
        slack.sessions[(channel.id, message.thread_ts or "")] = replace(session, line="")
    return {"channel": channel.id, "ts": message.ts, "message": message_json(message, with_metadata=True)}


def post_ephemeral(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.postEphemeral`: one member of the channel sees it."""
    channel = channel_to_post_in(slack, arguments.text("channel"))
    user = arguments.required("user")
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    message = compose(slack, "chat.postEphemeral", arguments, channel, LONGEST_TEXT)
    slack.workspace.add(replace(message, visible_to=user))
    return {"message_ts": message.ts}


def update(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.update`: only the bot's own messages, and no ephemeral ones."""
    channel = channel_to_post_in(slack, arguments.text("channel"))
    before = own_message(slack, channel, arguments, "cant_update_message")
    written = compose(slack, "chat.update", arguments, channel, TEXT_OF_MESSAGE)
    blocks = written.blocks if "blocks" in arguments else before.blocks
    metadata = written.metadata if "metadata" in arguments else before.metadata
    after = replace(before, text=written.text or before.text, blocks=blocks, metadata=metadata, is_edited=True)
    slack.workspace.change(before, after)
    return {"channel": channel.id, "ts": after.ts, "text": after.text, "message": message_json(after)}


def delete(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.delete`: only the bot's own messages."""
    channel = known_channel(slack, arguments.text("channel"))
    message = own_message(slack, channel, arguments, "cant_delete_message")
    slack.workspace.remove(message)
    return {"channel": channel.id, "ts": message.ts}


def unfurl(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.unfurl`: previews under a person's message; what is still being typed shows none here."""
    unfurls = arguments.structure("unfurls")
    if not isinstance(unfurls, dict) or not unfurls:
        raise missing("unfurls")
    for preview in unfurls.values():
        slack.check("chat.unfurl", {"text": "preview", "blocks": preview["blocks"]}, "message")
    unfurl_id = arguments.text("unfurl_id")
    channel, ts = unfurl_id.split(".", 1) if unfurl_id else (arguments.required("channel"), arguments.required("ts"))
    message = slack.workspace.find(channel, ts)
    if message is None:
        raise SlackError("cannot_unfurl_message")
    if any(url not in message.text for url in unfurls):
        raise SlackError("cannot_unfurl_url")
    previews = tuple(with_block_ids(slack, preview["blocks"]) for preview in unfurls.values())
    slack.workspace.change(message, replace(message, previews=previews))
    return {}


def own_message(slack: SlackStandIn, channel: Channel, arguments: Arguments, not_own: str) -> Message:
    """Return the message that `ts` names. Raises SlackError when it is not there, or not the bot's own."""
    message = slack.workspace.find(channel.id, arguments.required("ts"))
    if message is None or message.is_ephemeral:
        raise SlackError("message_not_found")
    if message.user != BOT_USER_ID:
        raise SlackError(not_own)
    return message


def compose(slack: SlackStandIn, method: str, arguments: Arguments, channel: Channel, longest: int) -> Message:
    """Return the message that the arguments describe, not yet posted.

    Raises:
        SlackError: there is nothing in it, it is too long, or Slack would refuse its blocks.
    """
    text, blocks, metadata = arguments.text("text"), arguments.structure("blocks"), arguments.structure("metadata")
    if not text and not blocks:
        raise SlackError("no_text")
    if len(text) > longest:
        raise SlackError("msg_too_long")
    payload = {"text": text} if blocks is None else {"text": text, "blocks": blocks}
    slack.check(method, payload, "message")
    _check_metadata(metadata)
    thread_ts = arguments.text("thread_ts") or None
    return Message(
        ts=slack.workspace.new_ts(slack.clock()),
        channel=channel.id,
        user=BOT_USER_ID,
        text=text,
        blocks=with_block_ids(slack, blocks or []),
        thread_ts=_top_of(slack, channel, thread_ts) if thread_ts else None,
        metadata=metadata,
        is_from_app=True,
    )


def with_block_ids(slack: SlackStandIn, blocks: list[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """Return the blocks, each with an id, as Slack gives one where the app did not."""
    return tuple(_with_block_id(slack, block) for block in blocks)


def _with_block_id(slack: SlackStandIn, block: Mapping[str, Any]) -> dict[str, Any]:
    named = {**block, "block_id": block.get("block_id") or slack.workspace.new_id("b")}
    if "child_blocks" in block:
        named["child_blocks"] = with_block_ids(slack, block["child_blocks"])
    return named


def _top_of(slack: SlackStandIn, channel: Channel, thread_ts: str) -> str | None:
    """Slack drops the `thread_ts` of a message that was deleted, without an error."""
    if slack.workspace.was_removed(channel.id, thread_ts):
        return None
    top = slack.workspace.find(channel.id, thread_ts)
    return top.thread_ts if top is not None and top.thread_ts else thread_ts


def _check_metadata(metadata: Any) -> None:
    if metadata is None:
        return
    if not isinstance(metadata, dict) or set(metadata) - {"entities"} != {"event_type", "event_payload"}:
        raise SlackError("invalid_metadata_format")
    if not isinstance(metadata["event_payload"], dict):
        raise SlackError("invalid_metadata_schema")
