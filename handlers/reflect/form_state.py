"""What stands in the fields of a modal, read from a request.

Slack keeps what is typed as long as a field stays in the view under the same ids:
https://docs.slack.dev/reference/views ("Preserving input entry in views"). A field that came with an update and was not
touched can be missing from the state (https://github.com/slackapi/bolt-js/issues/1258): what the view gave it holds.
"""

from collections.abc import Mapping
from typing import Any


def written_in(view: Mapping[str, Any]) -> dict[str, str]:
    """Return what is written in each text field, by block_id; empty fields are left out."""
    fields = {block["block_id"]: _written(view, block) for block in _inputs(view, "plain_text_input")}
    return {field: text for field, text in fields.items() if text}


def chosen_in(view: Mapping[str, Any], field: str) -> str:
    """Return the value that is chosen in a field that must be filled in."""
    block = next(block for block in _inputs(view, "radio_buttons") if block["block_id"] == field)
    state = _state(view, block)
    option = block["element"]["initial_option"] if state is None else state["selected_option"]
    return str(option["value"])


def _written(view: Mapping[str, Any], block: Mapping[str, Any]) -> str:
    state = _state(view, block)
    text = block["element"].get("initial_value") if state is None else state["value"]
    return (text or "").strip()


def _inputs(view: Mapping[str, Any], kind: str) -> list[Mapping[str, Any]]:
    return [block for block in view["blocks"] if block["type"] == "input" and block["element"]["type"] == kind]


def _state(view: Mapping[str, Any], block: Mapping[str, Any]) -> Mapping[str, Any] | None:
    state: Mapping[str, Any] | None = (
        view["state"]["values"].get(block["block_id"], {}).get(block["element"]["action_id"])
    )
    return state
