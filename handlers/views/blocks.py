"""The blocks and elements that the views are built of, each by a function that knows its form.

Reference: https://docs.slack.dev/reference/block-kit
"""

from collections.abc import Iterable, Sequence
from typing import Any

from handlers.slack_limits import ACTIONS_ELEMENTS, BUTTON_TEXT, HEADER_TEXT
from handlers.views.message import Block
from handlers.views.mrkdwn import Mrkdwn, shorten

Element = dict[str, Any]


def header(text: str) -> Block:
    """Return a heading in large letters; a long one is cut."""
    return {"type": "header", "text": _plain(shorten(text, HEADER_TEXT))}


def section(text: Mrkdwn, accessory: Element | None = None) -> Block:
    """Return a paragraph, with a button beside it (on a phone: under it) when there is an `accessory`."""
    block: Block = {"type": "section", "text": _mrkdwn(text)}
    if accessory is not None:
        block["accessory"] = accessory
    return block


def context(text: Mrkdwn) -> Block:
    """Return a line in small grey letters."""
    return {"type": "context", "elements": [_mrkdwn(text)]}


def divider() -> Block:
    """Return a line across."""
    return {"type": "divider"}


def actions(buttons: Iterable[Element]) -> list[Block]:
    """Return the buttons in rows, as many as they need; none for no buttons."""
    waiting = list(buttons)
    starts = range(0, len(waiting), ACTIONS_ELEMENTS)
    return [{"type": "actions", "elements": waiting[start : start + ACTIONS_ELEMENTS]} for start in starts]


def button(text: str, action_id: str, value: str, *, label: str | None = None) -> Element:
    """Return a button. `value` holds ids only; `label` is what a screen reader says in place of the text."""
    element: Element = {
        "type": "button",
        "text": _plain(shorten(text, BUTTON_TEXT)),
        "action_id": action_id,
        "value": value,
    }
    if label is not None:
        element["accessibility_label"] = shorten(label, BUTTON_TEXT)
    return element


def confirmed(pressed: Element, title: str, text: str, yes: str, no: str, *, is_danger: bool = True) -> Element:
    """Return a button, in red, that first asks whether the person means it."""
    asking = {"title": _plain(title), "text": _plain(text), "confirm": _plain(yes), "deny": _plain(no)}
    if not is_danger:
        return pressed | {"confirm": asking}
    return pressed | {"style": "danger", "confirm": asking | {"style": "danger"}}


def bullets(lines: Sequence[Mrkdwn]) -> Mrkdwn:
    """Return lines as a list with bullets."""
    return Mrkdwn("\n".join(f"• {line}" for line in lines))


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def _mrkdwn(text: Mrkdwn) -> dict[str, Any]:
    """`verbatim`: Slack then makes no link or mention of words that only look like one."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}
