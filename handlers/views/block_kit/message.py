"""What a view returns: a message or a modal, ready to send."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.slack_rules.limits import BLOCKS_IN_VIEW, VIEW_TITLE
from handlers.views.block_kit.mrkdwn import shorten
from handlers.views.block_kit.newer import Block, Part, Surface, fitting, newer_kinds, plain
from handlers.views.block_kit.plain_text import text_of

__all__ = ["Block", "Message", "Metadata", "Part", "View", "plain_text"]


def plain_text(text: str) -> dict[str, Any]:
    """Return a text object in which Slack formats nothing and makes no emoji of “:)”."""
    return {"type": "plain_text", "text": text, "emoji": False}


@dataclass(frozen=True)
class View:
    """A modal or home tab: `frame` is the `view` argument of `views.open` and the like, but for its blocks."""

    frame: Mapping[str, Any]
    parts: Sequence[Part]

    @property
    def payload(self) -> dict[str, Any]:
        """The whole `view` argument, in its newest form."""
        return self.payload_without(())

    @property
    def plain_payload(self) -> dict[str, Any]:
        """The same in blocks that are never refused."""
        return self.payload_without(self.newer_kinds)

    @property
    def newer_kinds(self) -> frozenset[str]:
        """The kinds of newer blocks in it."""
        return newer_kinds(self.parts, self._surface)

    def payload_without(self, refused: Collection[str]) -> dict[str, Any]:
        """Return the `view` argument without these kinds of blocks."""
        return {**self.frame, "blocks": fitting(self.parts, self._surface, refused)[:BLOCKS_IN_VIEW]}

    @classmethod
    def modal(cls, title: str, parts: Sequence[Part], close: str = "Close") -> "View":
        """Return a modal that is read and closed; a long title is cut."""
        frame = {"type": "modal", "title": plain_text(shorten(title, VIEW_TITLE)), "close": plain_text(close)}
        return cls(frame, parts)

    @classmethod
    def form(
        cls,
        title: str,
        parts: Sequence[Part],
        *,
        callback_id: str,
        submit: str,
        close: str = "Cancel",
        private_metadata: str = "",
        notify_on_close: bool = False,
    ) -> "View":
        """Return a modal that is submitted; `private_metadata` holds ids and comes back with what the person does."""
        view = cls.modal(title, parts, close)
        added = {
            "callback_id": callback_id,
            "submit": plain_text(submit),
            "private_metadata": private_metadata,
            "notify_on_close": notify_on_close,
        }
        return cls({**view.frame, **added}, parts)

    @classmethod
    def home(cls, parts: Sequence[Part]) -> "View":
        """Return a home tab."""
        return cls({"type": "home"}, parts)

    @property
    def _surface(self) -> Surface:
        return Surface(self.frame["type"])


@dataclass(frozen=True)
class Metadata:
    """What goes with a message for the bot to read again in Slack; no person sees it. It holds ids, never words.

    Source: https://docs.slack.dev/messaging/message-metadata
    """

    event_type: str
    event_payload: Mapping[str, str]


@dataclass(frozen=True)
class Message:
    """A message. `metadata` is kept by Slack where the message is posted, and left out where one person sees it.

    `announced` parts, from the first on, may stand in a notification, which shows on a locked screen and cannot be
    taken back; None allows all. `is_urgent`: it has to be seen without a press.
    """

    parts: Sequence[Part]
    metadata: Metadata | None = None
    announced: int | None = None
    is_urgent: bool = False

    @property
    def blocks(self) -> list[Block]:
        """Its blocks, in their newest form."""
        return self.blocks_without(())

    @property
    def plain_blocks(self) -> list[Block]:
        """The same in blocks that are never refused."""
        return plain(self.parts)

    @property
    def newer_kinds(self) -> frozenset[str]:
        """The kinds of newer blocks in it."""
        return newer_kinds(self.parts, Surface.MESSAGE)

    @cached_property
    def text(self) -> str:
        """What notifications show and screen readers say: the same words as the blocks that may stand there."""
        return text_of(plain(self.parts[: self.announced]))

    @property
    def words(self) -> str:
        """What it says where nothing can be pressed: as `text`, without the names of buttons."""
        without_rows = (block for block in self.plain_blocks if block["type"] != "actions")
        return text_of({name: part for name, part in block.items() if name != "accessory"} for block in without_rows)

    def blocks_without(self, refused: Collection[str]) -> list[Block]:
        """Return its blocks without these kinds."""
        return fitting(self.parts, Surface.MESSAGE, refused)

    def as_modal(self, title: str) -> View:
        """Return the same as a modal."""
        return View.modal(title, self.parts)
