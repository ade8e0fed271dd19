"""Fields to fill in. Each field's name is its block_id and its action_id, so that what is wrong can be told beside it.

Reference: https://docs.slack.dev/reference/block-kit/blocks/input-block
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from bot.slack_rules.limits import INPUT_LENGTH, OPTION_TEXT, OPTIONS, PLACEHOLDER
from handlers.views.block_kit.elements import Element
from handlers.views.block_kit.message import Block, plain_text
from handlers.views.block_kit.mrkdwn import shorten


@dataclass(frozen=True)
class Choice:
    """One of several to choose from, with an explanation under it."""

    value: str
    text: str
    explanation: str


def text_input(
    field: str,
    label: str,
    *,
    written: str = "",
    placeholder: str = "",
    hint: str = "",
    longest: int = INPUT_LENGTH,
    optional: bool = False,
) -> Block:
    """Return a field for one line, with what is written in it already."""
    element: Element = {"type": "plain_text_input", "max_length": longest}
    if written:
        element["initial_value"] = shorten(written, longest)
    if placeholder:
        element["placeholder"] = plain_text(shorten(placeholder, PLACEHOLDER))
    return _input(field, label, element, hint=hint, optional=optional)


def paragraph_input(
    field: str, label: str, *, written: str = "", hint: str = "", longest: int = INPUT_LENGTH, optional: bool = False
) -> Block:
    """Return a field for several lines, with what is written in it already."""
    block = text_input(field, label, written=written, hint=hint, longest=longest, optional=optional)
    block["element"]["multiline"] = True
    return block


def search_input(field: str, label: str, *, placeholder: str, hint: str) -> Block:
    """Return a field for one line that is sent when the person presses Enter, without a submit button."""
    block = text_input(field, label, placeholder=placeholder, hint=hint)
    block["element"]["dispatch_action_config"] = {"trigger_actions_on": ["on_enter_pressed"]}
    return block | {"dispatch_action": True}


def choice_input(field: str, label: str, choices: Sequence[Choice], chosen: str | None = None) -> Block:
    """Return a field in which one of the choices is chosen; `chosen` is the value that is chosen already."""
    options = {choice.value: _explained_option(choice) for choice in choices}
    element: Element = {"type": "radio_buttons", "options": list(options.values())}
    if chosen in options:
        element["initial_option"] = options[chosen]
    return _input(field, label, element)


def select_input(field: str, label: str, choices: Mapping[str, str], *, chosen: str | None = None) -> Block:
    """Return a field in which one of the choices (text by value) is chosen; `chosen` is the value chosen already."""
    options = _options(choices)
    element: Element = {"type": "static_select", "options": list(options.values())}
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
        "options": list(options.values()),
        "max_selected_items": most,
    }
    before = [options[value] for value in chosen if value in options]
    if before:
        element["initial_options"] = before
    return _input(field, label, element, hint=hint, optional=True)


def person_input(field: str, label: str, *, hint: str = "") -> Block:
    """Return a field in which someone of the workspace is chosen."""
    return _input(field, label, {"type": "users_select"}, hint=hint)


def tick_input(field: str, label: str, text: str) -> Block:
    """Return a box that must be ticked."""
    option = {"value": field, "text": plain_text(text)}
    return _input(field, label, {"type": "checkboxes", "options": [option]})


def time_input(field: str, label: str, chosen: time) -> Block:
    """Return a field for a time of the day, to the minute."""
    return _input(field, label, {"type": "timepicker", "initial_time": f"{chosen:%H:%M}"})


def date_input(field: str, label: str, chosen: date | None, *, hint: str) -> Block:
    """Return a field for a date, which may be left empty."""
    element: Element = {"type": "datepicker"}
    if chosen is not None:
        element["initial_date"] = chosen.isoformat()
    return _input(field, label, element, hint=hint, optional=True)


def _input(field: str, label: str, element: Element, *, hint: str = "", optional: bool = False) -> Block:
    block: Block = {
        "type": "input",
        "block_id": field,
        "label": plain_text(label),
        "element": {"action_id": field, **element},
        "optional": optional,
    }
    return block | {"hint": plain_text(hint)} if hint else block


def _options(choices: Mapping[str, str]) -> dict[str, Element]:
    shown = list(choices.items())[:OPTIONS]
    return {value: {"value": value, "text": plain_text(shorten(text, OPTION_TEXT))} for value, text in shown}


def _explained_option(choice: Choice) -> Element:
    text, explanation = (shorten(words, OPTION_TEXT) for words in (choice.text, choice.explanation))
    return {"value": choice.value, "text": plain_text(text), "description": plain_text(explanation)}
