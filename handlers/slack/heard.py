"""What Slack tells of a message, named once for all listeners: whose it is, where it stands, and what it says.

Sources: https://docs.slack.dev/reference/events/message, https://docs.slack.dev/reference/events/app_mention,
https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload, and bodies that Slack has sent
(`tests/slack/payloads`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from slack_bolt import Args

from handlers.slack.message_words import forwarded_words_of, own_words_of

SUBTYPES_WITH_WORDS = frozenset({None, "file_share", "me_message", "thread_broadcast"})
"""Every other subtype tells of a change, a deletion, someone who joined, or a bot:
https://docs.slack.dev/reference/events/message"""
DIRECT_MESSAGE = "im"


@dataclass(frozen=True)
class HeardMessage:
    """A message that an event tells of, or on which a person uses a shortcut.

    `channel_id` and `ts` are empty where Slack does not tell them. `thread_ts` is None outside threads. `own_words`
    are its writer's, `forwarded` those of each message that it forwards. `changed_after` is how long after it was
    written it was changed last, None where it never was.
    """

    channel_id: str
    ts: str
    thread_ts: str | None
    own_words: str
    forwarded: tuple[str, ...]
    changed_after: timedelta | None
    is_of_a_person: bool
    is_direct: bool

    @property
    def words(self) -> str:
        """All that a person reads in it, on one line; nothing where it has no words."""
        return " ".join(filter(None, (self.own_words, *self.forwarded)))

    @property
    def is_new(self) -> bool:
        """Whether it stands as it was first written."""
        return self.changed_after is None


@dataclass(frozen=True)
class MovedChannel:
    """A channel that has another id since: https://docs.slack.dev/reference/events/channel_id_changed"""

    team_id: str
    old_id: str
    new_id: str


def left_workspace_of(args: Args) -> str | None:
    """Return the id of the workspace that has taken the app out, or revoked its token; None where it has not.

    `tokens_revoked` tells of tokens of people as well; `tokens.bot` names the bot users whose tokens are gone. Sources:
    https://docs.slack.dev/reference/events/app_uninstalled and https://docs.slack.dev/reference/events/tokens_revoked
    """
    event = args.body["event"]
    if event["type"] == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
        return None
    team_id = args.body.get("team_id")
    return str(team_id) if team_id else None


@dataclass(frozen=True)
class SharedLinks:
    """Links to the bot's own pages in a message, posted or still being typed. `place` names it to `chat.unfurl`.

    Sources: https://docs.slack.dev/reference/events/link_shared and https://docs.slack.dev/reference/methods/chat.unfurl
    """

    urls: tuple[str, ...]
    place: Mapping[str, str]


def shared_links_of(args: Args) -> SharedLinks:
    """Return the links that a `link_shared` event tells of.

    Slack names a message that is being typed by `unfurl_id` and `source` alone.
    """
    event = args.body["event"]
    urls = tuple(str(link["url"]) for link in event["links"])
    if event.get("unfurl_id") and event.get("source"):
        return SharedLinks(urls, {"unfurl_id": str(event["unfurl_id"]), "source": str(event["source"])})
    return SharedLinks(urls, {"channel": str(event["channel"]), "ts": str(event["message_ts"])})


def heard_message_of(args: Args) -> HeardMessage:
    """Return the message of an event such as `message` or `app_mention`."""
    event = args.body["event"]
    return _heard(event, str(event.get("channel") or ""))


def message_of_shortcut(args: Args) -> HeardMessage:
    """Return the message on which a person uses a shortcut."""
    return _heard(args.body["message"], str(args.body["channel"]["id"]))


def moved_channel_of(args: Args) -> MovedChannel:
    """Return which channel has got another id."""
    event = args.body["event"]
    return MovedChannel(str(args.context.team_id), str(event["old_channel_id"]), str(event["new_channel_id"]))


def _heard(told: Mapping[str, Any], channel_id: str) -> HeardMessage:
    thread_ts = told.get("thread_ts")
    return HeardMessage(
        channel_id=channel_id,
        ts=str(told.get("ts") or ""),
        thread_ts=str(thread_ts) if thread_ts else None,
        own_words=own_words_of(told),
        forwarded=forwarded_words_of(told),
        changed_after=_changed_after(told),
        is_of_a_person=_is_of_a_person(told),
        is_direct=told.get("channel_type") == DIRECT_MESSAGE,
    )


def _is_of_a_person(told: Mapping[str, Any]) -> bool:
    """Return whether a person has written, or changed, the words."""
    has_writer = told.get("user") is not None and not told.get("bot_id")
    return has_writer and told.get("subtype") in SUBTYPES_WITH_WORDS


def _changed_after(told: Mapping[str, Any]) -> timedelta | None:
    if "edited" not in told:
        return None
    written, changed = float(told["ts"]), float(told["edited"].get("ts") or told["ts"])
    return timedelta(seconds=changed - written)
