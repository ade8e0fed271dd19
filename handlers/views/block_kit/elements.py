"""The blocks and elements that the views are built of, each by a function that knows its form.

Reference: https://docs.slack.dev/reference/block-kit
"""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.slack_rules.limits import ACTIONS_ELEMENTS, BUTTON_TEXT, HEADER_TEXT
from handlers.views.block_kit.message import Block, Message, plain_text
from handlers.views.block_kit.mrkdwn import Mrkdwn, escape, joined, shorten

Element = dict[str, Any]
FeedbackButton = tuple[str, str, str]
"""Its text, what a screen reader says, and its value."""


def header(text: str) -> Block:
    """Return a heading in large letters; a long one is cut."""
    return {"type": "header", "text": plain_text(shorten(text, HEADER_TEXT))}


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
        "text": plain_text(shorten(text, BUTTON_TEXT)),
        "action_id": action_id,
        "value": value,
    }
    if label is not None:
        element["accessibility_label"] = shorten(label, BUTTON_TEXT)
    return element


def feedback_buttons(action_id: str, helpful: FeedbackButton, not_helpful: FeedbackButton) -> Block:
    """Return Slack's own two buttons for feedback in a row of their own. Slack draws them as signs; the words are said.

    Source: https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element
    """
    element = {
        "type": "feedback_buttons",
        "action_id": action_id,
        "positive_button": _feedback_button(*helpful),
        "negative_button": _feedback_button(*not_helpful),
    }
    return {"type": "context_actions", "elements": [element]}


def _feedback_button(text: str, label: str, value: str) -> Element:
    return {
        "text": plain_text(shorten(text, BUTTON_TEXT)),
        "accessibility_label": shorten(label, BUTTON_TEXT),
        "value": value,
    }


def confirmed(pressed: Element, title: str, text: str, yes: str, no: str, *, is_danger: bool = True) -> Element:
    """Return a button, in red, that first asks whether the person means it."""
    asking = {"title": plain_text(title), "text": plain_text(text), "confirm": plain_text(yes), "deny": plain_text(no)}
    if not is_danger:
        return pressed | {"confirm": asking}
    return pressed | {"style": "danger", "confirm": asking | {"style": "danger"}}


def channel_menu(action_id: str, placeholder: str) -> Element:
    """Return a menu of the channels that the person can see."""
    return {
        "type": "conversations_select",
        "action_id": action_id,
        "placeholder": plain_text(placeholder),
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }


def bullet(line: Mrkdwn, depth: int = 0) -> Mrkdwn:
    """Return a line as one of a list; `depth` tells in how many lists the list stands."""
    return Mrkdwn(f"{'    ' * depth}• {line}")


def bullets(lines: Sequence[Mrkdwn]) -> Mrkdwn:
    """Return lines as a list with bullets."""
    return joined("\n", map(bullet, lines))


def lines_message(lines: Iterable[Mrkdwn], buttons: Iterable[Element] = ()) -> Message:
    """Return a message of one paragraph a line, with the buttons under them; empty lines are left out."""
    return Message([*(section(line) for line in lines if line), *actions(buttons)])


def _mrkdwn(text: Mrkdwn) -> dict[str, Any]:
    """`verbatim`: Slack then makes no link or mention of words that only look like one."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def line_message(text: str) -> Message:
    """Return a message of one paragraph of plain text."""
    return lines_message([escape(text)])
