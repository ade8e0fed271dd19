"""What people see and can press in blocks, for tests."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.slack_rules import findings, slips
from handlers.views.block_kit.message import Message, View

Blocks = Iterable[Mapping[str, Any]]


def words(blocks: Blocks) -> str:
    """Return the texts of the blocks, one a line, without buttons."""
    return "\n".join(text for block in blocks for text in _texts(block))


def buttons(blocks: Blocks) -> dict[str, Mapping[str, Any]]:
    """Return the buttons by their words; of several with the same words the first."""
    found: dict[str, Mapping[str, Any]] = {}
    for button in _buttons(blocks):
        found.setdefault(button["text"]["text"], button)
    return found


def problems(shown: Message | View) -> list[str]:
    """Return what Slack would refuse or show wrongly."""
    if isinstance(shown, Message):
        payload, surface = {"text": shown.text, "blocks": shown.blocks}, "message"
    else:
        payload, surface = shown.payload, shown.payload["type"]
    return [*findings(payload, surface), *slips(payload, surface)]


def _texts(block: Mapping[str, Any]) -> Iterator[str]:
    if "text" in block:
        yield block["text"]["text"]
    if block["type"] == "context":
        yield from (element["text"] for element in block["elements"])


def _buttons(blocks: Blocks) -> Iterator[Mapping[str, Any]]:
    for block in blocks:
        if block["type"] == "actions":
            yield from (element for element in block["elements"] if element["type"] == "button")
        elif "accessory" in block:
            yield block["accessory"]
