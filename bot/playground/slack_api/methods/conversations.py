"""`conversations.*` and `users.conversations`: which channels there are, who is in them and what was said."""

from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.as_json import channel_json, message_json
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.paging import page
from bot.playground.slack_api.methods.places import channel_to_read, known_channel
from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind, Message
from bot.playground.slack_api.stand_in import SlackStandIn

KINDS = {
    "public_channel": ChannelKind.PUBLIC,
    "private_channel": ChannelKind.PRIVATE,
    "im": ChannelKind.DIRECT,
}


def info(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.info`."""
    return {"channel": channel_json(known_channel(slack, arguments.text("channel")), BOT_USER_ID)}


def list_channels(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.list`: what the bot can see, of the kinds that `types` names."""
    found = [
        channel
        for channel in _of_wanted_kinds(slack, arguments)
        if channel.kind is ChannelKind.PUBLIC or BOT_USER_ID in channel.members
    ]
    return page(arguments, "channels", [channel_json(channel, BOT_USER_ID) for channel in found])


def of_user(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`users.conversations`: the channels that someone is in; without `user` the bot itself."""
    user = arguments.text("user") or BOT_USER_ID
    found = [
        channel
        for channel in _of_wanted_kinds(slack, arguments)
        if user in channel.members and (channel.kind is ChannelKind.PUBLIC or BOT_USER_ID in channel.members)
    ]
    return page(arguments, "channels", [channel_json(channel, BOT_USER_ID) for channel in found])


def members(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.members`."""
    return page(arguments, "members", sorted(known_channel(slack, arguments.text("channel")).members))


def history(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.history`: newest first, without replies and ephemeral messages."""
    channel = channel_to_read(slack, arguments.text("channel"))
    found = [message for message in slack.workspace.history(channel.id) if _is_between(message, arguments)]
    return _messages(slack, arguments, found)


def replies(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.replies`: the message and its replies, oldest first."""
    channel = channel_to_read(slack, arguments.text("channel"))
    ts = arguments.required("ts")
    if slack.workspace.find(channel.id, ts) is None:
        raise SlackError("thread_not_found")
    return _messages(slack, arguments, slack.workspace.thread(channel.id, ts))


def open_direct(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.open`: the direct message with one person."""
    if "channel" in arguments:
        channel = known_channel(slack, arguments.text("channel"))
    else:
        user = arguments.required("users")
        if user not in slack.workspace.people:
            raise SlackError("user_not_found")
        channel = slack.workspace.direct_channel(user)
    return {"channel": {"id": channel.id}}


def join(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.join`: public channels only."""
    channel = known_channel(slack, arguments.text("channel"))
    if channel.kind is not ChannelKind.PUBLIC:
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("is_archived")
    return {"channel": channel_json(slack.workspace.join(channel.id, BOT_USER_ID), BOT_USER_ID)}


def _of_wanted_kinds(slack: SlackStandIn, arguments: Arguments) -> list[Channel]:
    names = [name.strip() for name in (arguments.text("types") or "public_channel").split(",")]
    if not set(names) <= {*KINDS, "mpim"}:
        raise SlackError("invalid_types")
    kinds = {KINDS[name] for name in names if name in KINDS}
    without_archived = arguments.flag("exclude_archived")
    everything = slack.workspace.channels.values()
    return [found for found in everything if found.kind in kinds and not (without_archived and found.is_archived)]


def _is_between(message: Message, arguments: Arguments) -> bool:
    oldest, latest = arguments.text("oldest"), arguments.text("latest")
    at, inclusive = float(message.ts), arguments.flag("inclusive")
    after = not oldest or at > float(oldest) or (inclusive and message.ts == oldest)
    before = not latest or at < float(latest) or (inclusive and message.ts == latest)
    return after and before


def _messages(slack: SlackStandIn, arguments: Arguments, found: list[Message]) -> dict[str, Any]:
    with_metadata = arguments.flag("include_all_metadata")
    answer = page(arguments, "messages", [_with_replies(slack, one, with_metadata) for one in found])
    return {**answer, "has_more": bool(answer["response_metadata"]["next_cursor"])}


def _with_replies(slack: SlackStandIn, message: Message, with_metadata: bool) -> dict[str, Any]:
    answer = message_json(message, with_metadata=with_metadata)
    if not message.is_reply:
        replies_to_it = [one for one in slack.workspace.thread(message.channel, message.ts) if one.is_reply]
        if replies_to_it:
            answer |= {
                "thread_ts": message.ts,
                "reply_count": len(replies_to_it),
                "latest_reply": replies_to_it[-1].ts,
            }
    return answer
