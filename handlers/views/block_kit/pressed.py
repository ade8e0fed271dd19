"""The same modal again, with other words on the button that was pressed."""

from collections.abc import Mapping
from typing import Any

from handlers.views.block_kit.elements import Element
from handlers.views.block_kit.message import Block, View, plain_text

KEPT = ("type", "title", "close", "submit", "callback_id", "private_metadata")
"""What of a view, as Slack sends it, may be sent back to it, besides its blocks."""


def view_with_pressed(view: Mapping[str, Any], action_id: str, text: str) -> View:
    """Return the view with `text` on the button; `view` is as Slack sends it with the press."""
    blocks = [_with_pressed(block, action_id, text) for block in view["blocks"]]
    return View({name: view[name] for name in KEPT if view.get(name)}, blocks)


def _with_pressed(block: Block, action_id: str, text: str) -> Block:
    elements = block.get("elements", [])
    if all(element.get("action_id") != action_id for element in elements):
        return block
    return block | {"elements": [_pressed(one, text) if one.get("action_id") == action_id else one for one in elements]}


def _pressed(button: Element, text: str) -> Element:
    """What a screen reader said in place of the old words goes with them."""
    kept = {name: value for name, value in button.items() if name != "accessibility_label"}
    return kept | {"text": plain_text(text)}
