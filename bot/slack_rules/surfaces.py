"""Rules on a whole message, modal or home tab, and the two questions that can be asked of one.

Sources: https://docs.slack.dev/reference/methods/chat.postMessage, https://docs.slack.dev/reference/views
"""

from collections.abc import Mapping
from typing import Any

from bot.slack_rules.blocks import check_blocks
from bot.slack_rules.limits import (
    CALLBACK_ID,
    CHARACTERS_OVER_ALL_BLOCKS,
    LONGEST_TEXT,
    PRIVATE_METADATA,
    TEXT_OF_MESSAGE,
    VIEW_BUTTON,
    VIEW_TITLE,
)
from bot.slack_rules.mrkdwn import check_mrkdwn
from bot.slack_rules.report import Report
from bot.slack_rules.shape import check_length, check_optional_length, check_properties, length
from bot.slack_rules.text import PLAIN, check_text


def findings(payload: Mapping[str, Any], surface: str) -> list[str]:
    """Return what Slack would refuse, one line each; empty when it takes the payload.

    `surface` is "message" (an object with `text` and `blocks`), "modal" or "home" (a view object).
    """
    return _checked(payload, surface).refused


def slips(payload: Mapping[str, Any], surface: str) -> list[str]:
    """Return what Slack takes and people would see wrongly or miss, one line each."""
    return _checked(payload, surface).slips


def characters(part: Any) -> int:
    """Return how many characters all texts in some blocks have together, which Slack limits."""
    if isinstance(part, Mapping):
        own = length(part["text"]) if isinstance(part.get("text"), str) else 0
        return own + sum(characters(inner) for inner in part.values())
    return sum(characters(inner) for inner in part) if isinstance(part, list | tuple) else 0


def _checked(payload: Mapping[str, Any], surface: str) -> Report:
    report = Report(surface)
    if surface == "message":
        _check_message(dict(payload), report)
    else:
        _check_view(dict(payload), report)
    return report


def _check_message(message: dict[str, Any], report: Report) -> None:
    text, blocks = message.get("text"), message.get("blocks")
    if blocks is not None:
        check_blocks(blocks, "blocks", report)
    if characters(blocks) > CHARACTERS_OVER_ALL_BLOCKS:
        report.refuse("blocks", f"hold more than {CHARACTERS_OVER_ALL_BLOCKS} characters together")
    if not text and not blocks:
        report.refuse("text", "there is neither text nor blocks")
    elif not text:
        report.slip("text", "is missing: notifications and screen readers have nothing to say")
    else:
        check_length(text, "text", report, LONGEST_TEXT)
    if isinstance(text, str):
        check_mrkdwn(text, "text", report)
        if TEXT_OF_MESSAGE < length(text) <= LONGEST_TEXT:
            report.slip("text", f"is longer than {TEXT_OF_MESSAGE} characters and may be cut")


def _check_view(view: dict[str, Any], report: Report) -> None:
    if view.get("type") != report.surface:
        report.refuse("view.type", f"must be {report.surface}")
    check_properties(view, report.surface, "view", report)
    if report.surface == "modal":
        _check_modal(view, report)
    check_optional_length(view, "callback_id", "view", report, CALLBACK_ID)
    check_optional_length(view, "external_id", "view", report, CALLBACK_ID)
    check_length(view.get("private_metadata", ""), "view.private_metadata", report, PRIVATE_METADATA, 0)
    check_blocks(view.get("blocks"), "blocks", report)


def _check_modal(view: dict[str, Any], report: Report) -> None:
    check_text(view.get("title"), "view.title", report, VIEW_TITLE, PLAIN)
    for name in ("submit", "close"):
        if name in view:
            check_text(view[name], f"view.{name}", report, VIEW_BUTTON, PLAIN)
    blocks = view.get("blocks")
    has_input = isinstance(blocks, list) and any(isinstance(one, dict) and one.get("type") == "input" for one in blocks)
    if has_input and "submit" not in view:
        report.refuse("view.submit", "is needed where there is something to fill in")
