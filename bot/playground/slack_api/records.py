"""What the stand-in keeps: people, channels, messages, views and what was called. All frozen; a change is a new one."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

TEAM_ID = "T0EXCHANGE"
TEAM_NAME = "Playground"
TEAM_DOMAIN = "playground"
APP_ID = "A0EXCHANGE"
BOT_ID = "B0EXCHANGE"
BOT_USER_ID = "U0EXCHANGE"


class ChannelKind(StrEnum):
    """What a conversation is, in the words of `channel_type`."""

    PUBLIC = "channel"
    PRIVATE = "group"
    DIRECT = "im"


class AppView(StrEnum):
    """What an app shows in its direct message besides messages.

    Slack gives the assistant view to no new app, and ends it in February 2027:
    https://docs.slack.dev/ai/migrating-to-agent-messaging
    """

    AGENT = "agent_view"
    ASSISTANT = "assistant_view"
    NONE = "none"


@dataclass(frozen=True)
class InstalledApp:
    """What the app's manifest asked for when it was installed. None as `scopes` gives it all of them."""

    view: AppView = AppView.AGENT
    scopes: Collection[str] | None = None
    events: Collection[str] = ()


@dataclass(frozen=True)
class Session:
    """What a view shows of a conversation in a thread: its title, and that the app is at work (`processing`).

    `line` is the status line of the old assistant view, nothing where there is none.
    """

    status: str = "active"
    title: str = ""
    line: str = ""


@dataclass(frozen=True)
class Suggestion:
    """Questions that the app suggests, and the `ts` of the newest message then, None where there was none."""

    prompts: tuple[Mapping[str, str], ...]
    after: str | None


@dataclass(frozen=True)
class Person:
    """Someone in the workspace. `name` is the user name, `real_name` the one that is shown."""

    id: str
    name: str
    real_name: str
    is_bot: bool = False
    time_zone: str = "Europe/London"
    team_id: str = TEAM_ID
    """Another workspace's for someone in a channel that is shared with it (Slack Connect)."""
    is_guest: bool = False
    """Slack calls that `is_restricted`."""
    has_left: bool = False
    """Their account is deactivated; Slack calls that `deleted`."""


@dataclass(frozen=True)
class Channel:
    """A conversation. In a direct message `members` are the person and the bot."""

    id: str
    name: str
    kind: ChannelKind
    members: frozenset[str]
    is_archived: bool = False
    is_shared: bool = False
    may_post: bool = True
    """False where an administrator restricts posting; Slack then answers `restricted_action`."""


@dataclass(frozen=True)
class File:
    """A file that was uploaded."""

    id: str
    name: str
    data: bytes


@dataclass(frozen=True)
class Message:
    """A message. `visible_to` is the one person who sees an ephemeral message, else None."""

    ts: str
    channel: str
    user: str
    text: str
    blocks: tuple[Mapping[str, Any], ...] = ()
    thread_ts: str | None = None
    visible_to: str | None = None
    metadata: Mapping[str, Any] | None = None
    is_from_app: bool = False
    is_edited: bool = False
    files: tuple[File, ...] = ()
    previews: tuple[tuple[Mapping[str, Any], ...], ...] = ()
    """Blocks under the message, one list a link."""

    @property
    def is_ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return self.visible_to is not None

    @property
    def is_reply(self) -> bool:
        """Whether it stands in another message's thread."""
        return self.thread_ts is not None and self.thread_ts != self.ts

    @property
    def shown(self) -> str:
        """All words that a person sees, for tests that look for some: the text of the blocks, else `text`."""
        return "\n".join(_words(list(self.blocks))) or self.text

    @property
    def buttons(self) -> tuple[Mapping[str, Any], ...]:
        """Everything in it that can be pressed or chosen, in reading order."""
        return tuple(_elements(self.blocks))


@dataclass(frozen=True)
class View:
    """A modal or a home tab of one person. `previous_id` is the modal below it."""

    id: str
    hash: str
    user: str
    payload: Mapping[str, Any]
    root_id: str
    previous_id: str | None = None

    @property
    def shown(self) -> str:
        """All words that a person sees."""
        return "\n".join(_words(dict(self.payload)))

    @property
    def buttons(self) -> tuple[Mapping[str, Any], ...]:
        """Everything in it that can be pressed or chosen, in reading order."""
        return tuple(_elements(self.payload.get("blocks", ())))


@dataclass(frozen=True)
class Call:
    """One call of the API, or one use of a response URL (`method` is then `response_url`).

    `outcome` is "ok", Slack's error code, or the name of the fault that was played.
    """

    method: str
    arguments: Mapping[str, Any]
    at: datetime
    outcome: str
    answer: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_ok(self) -> bool:
        """Whether Slack accepted it."""
        return self.outcome == "ok"


@dataclass(frozen=True)
class Finding:
    """Something in what the bot sent that Slack would refuse, or show wrongly."""

    method: str
    what: str
    payload: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.method}: {self.what}"


def _words(part: Any) -> list[str]:
    if isinstance(part, Mapping):
        own = [part["text"]] if isinstance(part.get("text"), str) else []
        return own + [word for key, inner in part.items() if not isinstance(inner, str) for word in _words(inner)]
    if isinstance(part, list | tuple):
        return [word for inner in part for word in _words(inner)]
    return []


def _elements(blocks: Any) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for block in blocks:
        inside = [block.get("accessory"), block.get("element"), *block.get("elements", ())]
        for element in inside:
            if isinstance(element, Mapping) and "action_id" in element:
                found.append({**element, "block_id": block.get("block_id")})
        found += _elements(block.get("child_blocks", ()))
    return found
