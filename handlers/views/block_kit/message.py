"""What a view returns: a message or a modal, ready to send."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.slack_rules.limits import BLOCKS_IN_VIEW, VIEW_TITLE
from handlers.views.block_kit.mrkdwn import shorten
from handlers.views.block_kit.plain_text import text_of

Block = dict[str, Any]
"""One block of Block Kit: https://docs.slack.dev/reference/block-kit/blocks"""


def plain_text(text: str) -> dict[str, Any]:
    """Return a text object in which Slack formats nothing and makes no emoji of “:)”."""
    return {"type": "plain_text", "text": text, "emoji": False}


@dataclass(frozen=True)
class View:
    """A modal or home tab: the `view` argument of `views.open`, `views.update` and `views.publish`."""

    payload: dict[str, Any]

    @classmethod
    def modal(cls, title: str, blocks: list[Block], close: str = "Close") -> "View":
        """Return a modal that is read and closed; a long title is cut."""
        return cls(
            {
                "type": "modal",
                "title": plain_text(shorten(title, VIEW_TITLE)),
                "close": plain_text(close),
                "blocks": blocks[:BLOCKS_IN_VIEW],
            }
        )

    @classmethod
    def form(
        cls,
        title: str,
        blocks: list[Block],
        *,
        callback_id: str,
        submit: str,
        close: str = "Cancel",
        private_metadata: str = "",
        notify_on_close: bool = False,
    ) -> "View":
        """Return a modal that is submitted; `private_metadata` holds ids and comes back with what the person does."""
        view = cls.modal(title, blocks, close)
        added = {
            "callback_id": callback_id,
            "submit": plain_text(submit),
            "private_metadata": private_metadata,
            "notify_on_close": notify_on_close,
        }
        return cls({**view.payload, **added})

    @classmethod
    def home(cls, blocks: list[Block]) -> "View":
        """Return a home tab."""
        return cls({"type": "home", "blocks": blocks[:BLOCKS_IN_VIEW]})


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

    `announced` blocks, from the first on, may stand in a notification, which shows on a locked screen and cannot be
    taken back; None allows all.
    """

    blocks: list[Block]
    metadata: Metadata | None = None
    announced: int | None = None

    @property
    def text(self) -> str:
        """What notifications show and screen readers say: the same words as the blocks that may stand there."""
        return text_of(self.blocks[: self.announced])

    def as_modal(self, title: str) -> View:
        """Return the same blocks as a modal."""
        return View.modal(title, self.blocks)
