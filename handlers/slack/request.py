"""What a request of Slack says: who asks, where, and in which words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt import Args

from handlers.models.channel_ref import ChannelRef
from handlers.views.block_kit.mrkdwn import unescaped

LINK_WITH_TEXT = re.compile(r"<(?:https?|mailto|tel):[^|>]*\|([^>]*)>")
LINK = re.compile(r"<((?:https?|mailto|tel):[^>]*)>")
CHANNEL_WITH_NAME = re.compile(r"<#[A-Z0-9]+\|([^>]*)>")
OTHER_MARK_UP = re.compile(r"<[@#!][^>]*>")


@dataclass(frozen=True)
class Person:
    """Someone in a workspace, by Slack's ids; what the bot keeps for them it keeps under both.

    `team_id` is the bot's workspace, also where the person is of another one and meets the bot in a shared channel.
    """

    team_id: str
    id: str
    is_of_another_workspace: bool = False


def person_of(args: Args) -> Person:
    """Return the person whose request this is."""
    return Person(str(args.context.team_id), str(args.context.user_id), is_of_another_workspace(args))


def is_of_another_workspace(args: Args) -> bool:
    """Return whether the person whose request this is belongs to another workspace than the bot.

    Source: https://docs.slack.dev/apis/slack-connect (“user_team”, “source_team”)
    """
    authorized = args.context.authorize_result
    own = {authorized.team_id, authorized.enterprise_id} if authorized else {args.context.team_id}
    return any(team not in own for team in _teams_of_person(args.body))


def channel_of(args: Args) -> ChannelRef:
    """Return the channel in which the request was made."""
    return ChannelRef(str(args.context.team_id), str(args.context.channel_id))


def is_sent_again(args: Args) -> bool:
    """Return whether Slack has sent this event before: https://docs.slack.dev/apis/events-api/#retries

    Over a WebSocket it says so beside the event (`bot/socket_envelopes.py`), with 0 for the first time.
    """
    number = (args.request.headers.get("x-slack-retry-num") or ["0"])[0]
    return number not in ("", "0")


def thread_of(args: Args) -> str | None:
    """Return the `ts` of the thread in which the request was made, None outside threads."""
    place = args.body.get("event") or args.body.get("container") or {}
    return place.get("thread_ts")


def thread_to_answer_in(args: Args) -> str | None:
    """Return the thread in which an answer belongs: a message outside threads begins one of its own.

    None where the request is no message, and was not made in a thread.
    """
    event = args.body.get("event") or {}
    begins_one = event.get("type") == "message" and not event.get("thread_ts")
    return event["ts"] if begins_one else thread_of(args)


def is_direct_message(channel_id: str) -> bool:
    """Return whether a channel is a direct message of two: their ids begin with D."""
    return channel_id.startswith("D")


def can_share_from(args: Args) -> bool:
    """Return whether the request was made in a channel, where an answer can be shared with others."""
    channel_id = args.context.channel_id
    return channel_id is not None and not is_direct_message(channel_id)


def words_of(text: str) -> str:
    """Return the words of a message or command as they were typed, with mentions left out and links as their text.

    Source: https://docs.slack.dev/messaging/formatting-message-text (retrieved messages).
    """
    for pattern in (LINK_WITH_TEXT, LINK, CHANNEL_WITH_NAME):
        text = pattern.sub(r"\1", text)
    return " ".join(_without_half_characters(unescaped(OTHER_MARK_UP.sub(" ", text))).split())


def typed_words_of(args: Args) -> str:
    """Return what stands after a slash command."""
    return words_of(str(args.body.get("text") or ""))


def tells_shared(args: Args) -> bool | None:
    """Return whether the channel is shared with another organisation; None where the request does not say.

    Source: https://docs.slack.dev/apis/slack-connect (“is_ext_shared_channel”)
    """
    told = args.body.get("is_ext_shared_channel")
    return told if isinstance(told, bool) else None


def _teams_of_person(body: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a request says of the workspace, or the organisation, of the person."""
    event, user = body.get("event"), body.get("user")
    if isinstance(event, Mapping):
        yield from (event[name] for name in ("user_team", "source_team", "team") if isinstance(event.get(name), str))
    if isinstance(user, Mapping) and isinstance(user.get("team_id"), str):
        yield user["team_id"]


def _without_half_characters(text: str) -> str:
    """Half of a character (a lone surrogate) can stand in JSON but not in UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")
