"""Rules on what can be pressed, chosen or filled in.

Source: https://docs.slack.dev/reference/block-kit/block-elements
"""

import re
from collections.abc import Callable
from typing import Any

from bot.slack_rules.limits import (
    ACTION_ID,
    BUTTON_TEXT,
    BUTTON_URL,
    BUTTON_VALUE,
    INPUT_LENGTH,
    OPTIONS,
    OVERFLOW_OPTIONS,
    PLACEHOLDER,
    RADIO_OPTIONS,
)
from bot.slack_rules.report import Report
from bot.slack_rules.shape import (
    check_address,
    check_choice,
    check_length,
    check_object,
    check_optional_length,
    check_properties,
    length,
)
from bot.slack_rules.text import PLAIN, check_confirm, check_options, check_text

DATE = re.compile(r"\d{4}-\d\d-\d\d")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
MOST_OPTIONS = {"overflow": OVERFLOW_OPTIONS, "checkboxes": RADIO_OPTIONS, "radio_buttons": RADIO_OPTIONS}

Rule = Callable[[dict[str, Any], str, Report], None]


def check_element(value: Any, path: str, report: Report, allowed: frozenset[str]) -> None:
    """Note what is wrong with one interactive element; `allowed` are the types that may stand there."""
    element = check_object(value, path, report)
    kind = str(element.get("type"))
    if not element:
        return
    if kind not in allowed:
        report.refuse(path, f"{kind} cannot stand here")
        return
    check_properties(element, kind, path, report)
    _check_action_id(element, path, report)
    check_confirm(element, path, report)
    if "placeholder" in element:
        check_text(element["placeholder"], f"{path}.placeholder", report, PLACEHOLDER, PLAIN)
    if kind in RULES:
        RULES[kind](element, path, report)


def _check_action_id(element: dict[str, Any], path: str, report: Report) -> None:
    action_id = element.get("action_id")
    if action_id is None:
        report.slip(path, "has no action_id: nothing can listen for it")
        return
    check_optional_length(element, "action_id", path, report, ACTION_ID)
    before = report.action_ids.setdefault(str(action_id), path)
    if before == path:
        return
    if _block_of(before) == _block_of(path):
        report.refuse(path, f"action_id {action_id} stands twice in one block")
    else:
        report.slip(path, f"action_id {action_id} stands at {before} as well: a listener cannot tell them apart")


def _block_of(path: str) -> str:
    return path.partition("]")[0]


def _check_button(button: dict[str, Any], path: str, report: Report) -> None:
    check_text(button.get("text"), f"{path}.text", report, BUTTON_TEXT, PLAIN)
    check_optional_length(button, "value", path, report, BUTTON_VALUE)
    check_optional_length(button, "accessibility_label", path, report, BUTTON_TEXT)
    check_choice(button, "style", path, report, ("primary", "danger"))
    if "url" in button:
        check_address(button["url"], f"{path}.url", report, BUTTON_URL)


def _check_menu(menu: dict[str, Any], path: str, report: Report) -> None:
    check_options(menu, path, report, MOST_OPTIONS.get(menu["type"], OPTIONS))


def _check_typed(field: dict[str, Any], path: str, report: Report) -> None:
    for name, least in (("min_length", 0), ("max_length", 1)):
        number = field.get(name, least)
        if not isinstance(number, int) or not least <= number <= INPUT_LENGTH:
            report.refuse(f"{path}.{name}", f"must be {least} to {INPUT_LENGTH}")
    written, most = field.get("initial_value", ""), field.get("max_length", INPUT_LENGTH)
    if isinstance(written, str) and isinstance(most, int) and length(written) > most:
        report.refuse(f"{path}.initial_value", "is longer than the field takes")


def _check_number(field: dict[str, Any], path: str, report: Report) -> None:
    if "is_decimal_allowed" not in field:
        report.refuse(path, "needs is_decimal_allowed")


def _check_date(field: dict[str, Any], path: str, report: Report) -> None:
    if "initial_date" in field and not DATE.fullmatch(str(field["initial_date"])):
        report.refuse(f"{path}.initial_date", "must be of the form 2026-03-02")


def _check_time(field: dict[str, Any], path: str, report: Report) -> None:
    if "initial_time" in field and not TIME.fullmatch(str(field["initial_time"])):
        report.refuse(f"{path}.initial_time", "must be of the form 09:30")


def _check_feedback(buttons: dict[str, Any], path: str, report: Report) -> None:
    for name in ("positive_button", "negative_button"):
        where = f"{path}.{name}"
        button = check_object(buttons.get(name), where, report)
        check_properties(button, "feedback_button", where, report)
        check_text(button.get("text"), f"{where}.text", report, BUTTON_TEXT, PLAIN)
        check_length(button.get("value"), f"{where}.value", report, BUTTON_VALUE)
        check_optional_length(button, "accessibility_label", where, report, BUTTON_TEXT)


RULES: dict[str, Rule] = {
    "button": _check_button,
    "feedback_buttons": _check_feedback,
    "overflow": _check_menu,
    "static_select": _check_menu,
    "multi_static_select": _check_menu,
    "checkboxes": _check_menu,
    "radio_buttons": _check_menu,
    "plain_text_input": _check_typed,
    "number_input": _check_number,
    "datepicker": _check_date,
    "timepicker": _check_time,
}
CHOOSING = frozenset(
    {"static_select", "users_select", "channels_select", "conversations_select"}
    | {"multi_static_select", "multi_users_select", "multi_channels_select", "multi_conversations_select"}
    | {"datepicker", "timepicker", "checkboxes", "radio_buttons"}
)
TYPING = frozenset({"plain_text_input", "email_text_input", "url_text_input", "number_input"})
IN_ACTIONS = CHOOSING | {"button", "overflow"}
IN_CONTEXT_ACTIONS = frozenset({"feedback_buttons"})
"""Slack also takes `icon_button` there; it has no rule here yet."""
BESIDE_SECTION = IN_ACTIONS
IN_INPUT = CHOOSING | TYPING
