"""Fields to fill in. Each block has an id, so that what is wrong can be told beside it.

Reference: https://docs.slack.dev/reference/block-kit/blocks/input-block
"""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.slack_limits import INPUT_LENGTH, OPTION_TEXT, PLACEHOLDER
from handlers.views.blocks import Element
from handlers.views.message import Block
from handlers.views.mrkdwn import shorten


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
    """Return a field for one line, with what is written in it already; `field` is its block_id and its action_id."""
    element: Element = {"type": "plain_text_input", "action_id": field, "max_length": longest}
    if written:
        element["initial_value"] = shorten(written, longest)
    if placeholder:
        element["placeholder"] = _plain(shorten(placeholder, PLACEHOLDER))
    block: Block = {
        "type": "input",
        "block_id": field,
        "label": _plain(label),
        "element": element,
        "optional": optional,
    }
    return block | {"hint": _plain(hint)} if hint else block


def paragraph_input(
    field: str, label: str, *, written: str = "", hint: str = "", longest: int = INPUT_LENGTH, optional: bool = False
) -> Block:
    """Return a field for several lines, with what is written in it already."""
    block = text_input(field, label, written=written, hint=hint, longest=longest, optional=optional)
    block["element"]["multiline"] = True
    return block


@dataclass(frozen=True)
class Choice:
    """One of several to choose from, with an explanation under it."""

    value: str
    text: str
    explanation: str


def choice_input(field: str, label: str, choices: Sequence[Choice], chosen: str | None = None) -> Block:
    """Return a field in which one of the choices is chosen; `chosen` is the value that is chosen already."""
    options = {choice.value: _option(choice) for choice in choices}
    element: Element = {"type": "radio_buttons", "action_id": field, "options": list(options.values())}
    if chosen in options:
        element["initial_option"] = options[chosen]
    return {"type": "input", "block_id": field, "label": _plain(label), "element": element}


def search_input(field: str, label: str, *, placeholder: str, hint: str) -> Block:
    """Return a field for one line that is sent when the person presses Enter, without a submit button."""
    block = text_input(field, label, placeholder=placeholder, hint=hint)
    block["element"]["dispatch_action_config"] = {"trigger_actions_on": ["on_enter_pressed"]}
    return block | {"dispatch_action": True}


def _option(choice: Choice) -> dict[str, object]:
    text, explanation = (shorten(words, OPTION_TEXT) for words in (choice.text, choice.explanation))
    return {"value": choice.value, "text": _plain(text), "description": _plain(explanation)}


def _plain(text: str) -> dict[str, object]:
    return {"type": "plain_text", "text": text, "emoji": False}
