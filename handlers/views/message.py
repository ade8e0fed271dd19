"""What a view returns: a message or a modal, ready to send."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.slack_limits import BLOCKS_IN_VIEW, VIEW_TITLE
from handlers.views.mrkdwn import shorten

Block = dict[str, Any]
"""One block of Block Kit: https://docs.slack.dev/reference/block-kit/blocks"""


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
                "title": _plain(shorten(title, VIEW_TITLE)),
                "close": _plain(close),
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
            "submit": _plain(submit),
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
    """A message: `blocks` are shown, `text` is what notifications and screen readers give, with the same words.

    `metadata` is kept by Slack where the message is posted; one that a single person sees is sent without it.
    """

    text: str
    blocks: list[Block]
    metadata: Metadata | None = None

    def as_modal(self, title: str) -> View:
        """Return the same blocks as a modal."""
        return View.modal(title, self.blocks)


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}
