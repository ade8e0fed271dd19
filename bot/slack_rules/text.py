"""Rules on text objects and on what is put together from them: options and confirmations.

Source: https://docs.slack.dev/reference/block-kit/composition-objects
"""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.slack_rules.limits import (
    BUTTON_URL,
    CONFIRM_BUTTON,
    CONFIRM_TEXT,
    CONFIRM_TITLE,
    OPTION_GROUPS,
    OPTION_TEXT,
    OPTION_VALUE,
    OPTIONS,
)
from bot.slack_rules.mrkdwn import check_mrkdwn, check_plain_text
from bot.slack_rules.report import Report
from bot.slack_rules.shape import check_address, check_choice, check_length, check_list, check_object, check_properties

PLAIN = ("plain_text",)
ANY = ("plain_text", "mrkdwn")
WITH_MRKDWN_OPTIONS = frozenset({"checkboxes", "radio_buttons"})


def check_text(value: Any, path: str, report: Report, most: int, kinds: Sequence[str] = ANY) -> None:
    """Note a text object that is missing, of another kind, too long, or that would be shown wrongly."""
    text = check_object(value, path, report)
    if not text:
        return
    kind = str(text.get("type"))
    if kind not in kinds:
        report.refuse(path, f"must be of type {' or '.join(kinds)}")
        return
    check_properties(text, kind, path, report)
    words = text.get("text")
    check_length(words, path, report, most)
    if not isinstance(text.get("emoji", True), bool):
        report.refuse(f"{path}.emoji", "must be true or false")
    if isinstance(words, str):
        check = check_mrkdwn if kind == "mrkdwn" else check_plain_text
        check(words, path, report)


def check_confirm(element: dict[str, Any], path: str, report: Report) -> None:
    """Note what is wrong with the question that an element asks before it acts, when it asks one."""
    if "confirm" not in element:
        return
    path = f"{path}.confirm"
    confirm = check_object(element["confirm"], path, report)
    check_properties(confirm, "confirm", path, report)
    check_text(confirm.get("title"), f"{path}.title", report, CONFIRM_TITLE, PLAIN)
    check_text(confirm.get("text"), f"{path}.text", report, CONFIRM_TEXT)
    for name in ("confirm", "deny"):
        check_text(confirm.get(name), f"{path}.{name}", report, CONFIRM_BUTTON, PLAIN)
    check_choice(confirm, "style", path, report, ("primary", "danger"))


def check_options(element: dict[str, Any], path: str, report: Report, most: int) -> None:
    """Note what is wrong with the options of a menu, grouped or not, and with the one chosen at first."""
    if ("options" in element) == ("option_groups" in element):
        report.refuse(path, "needs options or option_groups, and not both")
    kind = str(element.get("type"))
    options = list(_all_options(element, path, report, most))
    for where, option in options:
        _check_option(option, where, report, kind)
    values = [option.get("value") for _, option in options if isinstance(option, dict)]
    if len(set(map(str, values))) < len(values):
        report.slip(path, "two options have the same value")
    _check_first_choice(element, path, report, [option for _, option in options])


def _all_options(element: dict[str, Any], path: str, report: Report, most: int) -> Iterator[tuple[str, Any]]:
    if "options" in element:
        for place, option in enumerate(check_list(element["options"], f"{path}.options", report, 1, most)):
            yield f"{path}.options[{place}]", option
    if "option_groups" in element:
        groups = check_list(element["option_groups"], f"{path}.option_groups", report, 1, OPTION_GROUPS)
        for place, value in enumerate(groups):
            yield from _options_of_group(value, f"{path}.option_groups[{place}]", report)


def _options_of_group(value: Any, path: str, report: Report) -> Iterator[tuple[str, Any]]:
    group = check_object(value, path, report)
    check_properties(group, "option_group", path, report)
    check_text(group.get("label"), f"{path}.label", report, OPTION_TEXT, PLAIN)
    for place, option in enumerate(check_list(group.get("options"), f"{path}.options", report, 1, OPTIONS)):
        yield f"{path}.options[{place}]", option


def _check_option(value: Any, path: str, report: Report, kind: str) -> None:
    option = check_object(value, path, report)
    check_properties(option, "option", path, report)
    kinds = ANY if kind in WITH_MRKDWN_OPTIONS else PLAIN
    check_text(option.get("text"), f"{path}.text", report, OPTION_TEXT, kinds)
    if "description" in option:
        check_text(option["description"], f"{path}.description", report, OPTION_TEXT, kinds)
    check_length(option.get("value"), f"{path}.value", report, OPTION_VALUE)
    if "url" in option:
        check_address(option["url"], f"{path}.url", report, BUTTON_URL)
        if kind != "overflow":
            report.refuse(f"{path}.url", "only an overflow menu's option leads to an address")


def _check_first_choice(element: dict[str, Any], path: str, report: Report, options: list[Any]) -> None:
    chosen = [element["initial_option"]] if "initial_option" in element else []
    if "initial_options" in element:
        chosen = list(check_list(element["initial_options"], f"{path}.initial_options", report, 1, len(options)))
    if any(option not in options for option in chosen):
        report.refuse(path, "what is chosen at first is none of the options")
