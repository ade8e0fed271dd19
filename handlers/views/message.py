"""What a view returns: a message or a modal, ready to send."""

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
    def home(cls, blocks: list[Block]) -> "View":
        """Return a home tab."""
        return cls({"type": "home", "blocks": blocks[:BLOCKS_IN_VIEW]})


@dataclass(frozen=True)
class Message:
    """A message: `blocks` are shown, `text` is what notifications and screen readers give, with the same words."""

    text: str
    blocks: list[Block]

    def as_modal(self, title: str) -> View:
        """Return the same blocks as a modal."""
        return View.modal(title, self.blocks)


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}
