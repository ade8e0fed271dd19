"""Rules on plain values: objects, lists, lengths, addresses and known properties."""

import re
from collections.abc import Sequence
from typing import Any

from bot.slack_rules.properties import PROPERTIES
from bot.slack_rules.report import Report

WEB_ADDRESS = re.compile(r"https?://[^\s/$.?#][^\s]*")
OTHER_ADDRESS = re.compile(r"(mailto|tel|slack):\S+")


def length(text: str) -> int:
    """Return the length in UTF-16 code units, as Slack's clients count: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_object(value: Any, path: str, report: Report) -> dict[str, Any]:
    """Return the value when it is an object, else an empty one after noting it."""
    if isinstance(value, dict):
        return value
    report.refuse(path, "must be an object")
    return {}


def check_list(value: Any, path: str, report: Report, least: int, most: int) -> Sequence[Any]:
    """Return the value when it is a list, else an empty one after noting it; its size is checked too."""
    if not isinstance(value, list | tuple):
        report.refuse(path, "must be a list")
        return []
    if not least <= len(value) <= most:
        report.refuse(path, f"has {len(value)} items; Slack takes {least} to {most}")
    return value


def check_length(value: Any, path: str, report: Report, most: int, least: int = 1) -> None:
    """Note a text that is no text, too short or too long."""
    if not isinstance(value, str):
        report.refuse(path, "must be a text")
    elif not least <= length(value) <= most:
        report.refuse(path, f"has {length(value)} characters; Slack takes {least} to {most}")


def check_optional_length(thing: dict[str, Any], name: str, path: str, report: Report, most: int) -> None:
    """Note a property that is there and not a text of 1 to `most` characters."""
    if name in thing:
        check_length(thing[name], f"{path}.{name}", report, most)


def check_address(value: Any, path: str, report: Report, most: int) -> None:
    """Note an address that is too long or that a link cannot have."""
    check_length(value, path, report, most)
    if isinstance(value, str) and not (WEB_ADDRESS.fullmatch(value) or OTHER_ADDRESS.fullmatch(value)):
        report.refuse(path, "is not a whole web address")


def check_properties(thing: dict[str, Any], kind: str, path: str, report: Report) -> None:
    """Note properties that Slack does not know; it refuses them."""
    unknown = sorted(set(thing) - PROPERTIES[kind])
    if unknown:
        report.refuse(path, f"{kind} has no property {', '.join(unknown)}")


def check_choice(thing: dict[str, Any], name: str, path: str, report: Report, choices: Sequence[str]) -> None:
    """Note a property that is there and none of the words that Slack knows."""
    if name in thing and thing[name] not in choices:
        report.refuse(f"{path}.{name}", f"must be one of {', '.join(choices)}, or left out")
