"""Fields in which something is chosen from a list. Each block has an id, so that what is wrong can be told beside it.

Reference: https://docs.slack.dev/reference/block-kit/block-elements
"""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.slack_limits import OPTION_TEXT
from handlers.views.blocks import Element
from handlers.views.message import Block
from handlers.views.mrkdwn import shorten

Option = dict[str, Any]


def select_input(field: str, label: str, choices: Mapping[str, str], *, chosen: str | None = None) -> Block:
    """Return a field in which one of the choices (text by value) is chosen; `chosen` is the value chosen already."""
    options = _options(choices)
    element: Element = {"type": "static_select", "action_id": field, "options": list(options.values())}
    if chosen in options:
        element["initial_option"] = options[chosen]
    return _input(field, label, element)


def several_input(
    field: str, label: str, choices: Mapping[str, str], *, most: int, chosen: Sequence[str] = (), hint: str = ""
) -> Block:
    """Return a field in which up to `most` of the choices (text by value) can be chosen, or none."""
    options = _options(choices)
    element: Element = {
        "type": "multi_static_select",
        "action_id": field,
        "options": list(options.values()),
        "max_selected_items": most,
    }
    before = [options[value] for value in chosen if value in options]
    if before:
        element["initial_options"] = before
    return _input(field, label, element, hint=hint, optional=True)


def person_input(field: str, label: str, *, hint: str = "") -> Block:
    """Return a field in which someone of the workspace is chosen."""
    return _input(field, label, {"type": "users_select", "action_id": field}, hint=hint)


def tick_input(field: str, label: str, text: str) -> Block:
    """Return a box that must be ticked."""
    option = {"value": field, "text": _plain(text)}
    return _input(field, label, {"type": "checkboxes", "action_id": field, "options": [option]})


def _options(choices: Mapping[str, str]) -> dict[str, Option]:
    return {value: {"value": value, "text": _plain(shorten(text, OPTION_TEXT))} for value, text in choices.items()}


def _input(field: str, label: str, element: Element, *, hint: str = "", optional: bool = False) -> Block:
    block: Block = {
        "type": "input",
        "block_id": field,
        "label": _plain(label),
        "element": element,
        "optional": optional,
    }
    return block | {"hint": _plain(hint)} if hint else block


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}
