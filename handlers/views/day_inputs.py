"""Fields for a day of the week, a time and a date. Each field's name is its block_id and its action_id."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from handlers.slack_limits import OPTIONS
from handlers.views.blocks import Element
from handlers.views.message import Block


def menu_input(field: str, label: str, options: Sequence[tuple[str, str]], chosen: str) -> Block:
    """Return a menu of values and their words, with one of the values chosen already."""
    made = {value: {"value": value, "text": _plain(words)} for value, words in options[:OPTIONS]}
    element: Element = {"type": "static_select", "options": list(made.values()), "initial_option": made[chosen]}
    return _input(field, label, element)


def time_input(field: str, label: str, chosen: time) -> Block:
    """Return a field for a time of the day, to the minute."""
    return _input(field, label, {"type": "timepicker", "initial_time": f"{chosen:%H:%M}"})


def date_input(field: str, label: str, chosen: date | None, *, hint: str) -> Block:
    """Return a field for a date, which may be left empty."""
    element: Element = {"type": "datepicker"}
    if chosen is not None:
        element["initial_date"] = chosen.isoformat()
    return _input(field, label, element) | {"optional": True, "hint": _plain(hint)}


def _input(field: str, label: str, element: Element) -> Block:
    return {"type": "input", "block_id": field, "label": _plain(label), "element": {"action_id": field, **element}}


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}
