"""`conversations.*`: what a channel is, and what was said in it or in a thread."""

from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.as_json import channel_json, message_json
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.paging import page
from bot.playground.slack_api.methods.places import channel_to_read, known_channel
from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind, Message
from bot.playground.slack_api.stand_in import SlackStandIn

HISTORY_SCOPES = {
    ChannelKind.PUBLIC: "channels:history",
    ChannelKind.PRIVATE: "groups:history",
    ChannelKind.DIRECT: "im:history",
}


def info(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.info`: of a private channel only where the bot is in it."""
    return {"channel": channel_json(known_channel(slack, arguments.text("channel")), BOT_USER_ID)}


def members(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.members`: of a private channel only where the bot is in it."""
    channel = known_channel(slack, arguments.text("channel"))
    return page(arguments, "members", sorted(channel.members))


def of_bot(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`users.conversations`: the public and private channels that the bot is in."""
    channels = [one for one in slack.workspace.channels.values() if BOT_USER_ID in one.members]
    here = [one for one in channels if one.kind is not ChannelKind.DIRECT]
    if arguments.flag("exclude_archived"):
        here = [one for one in here if not one.is_archived]
    return page(arguments, "channels", [channel_json(one, BOT_USER_ID) for one in here])


def history(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.history`: newest first, without replies and ephemeral messages."""
    channel = _to_read_back(slack, arguments.text("channel"))
    found = [message for message in slack.workspace.history(channel.id) if _is_between(message, arguments)]
    return _messages(slack, arguments, found)


def replies(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`conversations.replies`: the message and its replies, oldest first."""
    channel = _to_read_back(slack, arguments.text("channel"))
    ts = arguments.required("ts")
    if slack.workspace.find(channel.id, ts) is None:
        raise SlackError("thread_not_found")
    return _messages(slack, arguments, slack.workspace.thread(channel.id, ts))


def _to_read_back(slack: SlackStandIn, name: str) -> Channel:
    """Return a channel whose messages the app may read. Raises SlackError: each kind of channel has its own scope."""
    channel = channel_to_read(slack, name)
    needed = HISTORY_SCOPES[channel.kind]
    if slack.app.scopes is not None and needed not in slack.app.scopes:
        raise SlackError("missing_scope", needed=needed, provided=",".join(sorted(slack.app.scopes)))
    return channel


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
