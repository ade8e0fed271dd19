"""What should be an object or a list and is not: found, never an error."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack_rules import findings

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
KINDS = ["section", "header", "context", "actions", "input", "image", "rich_text", "markdown", "divider"]
PROPERTIES = [
    "text",
    "fields",
    "accessory",
    "elements",
    "element",
    "label",
    "hint",
    "block_id",
    "image_url",
    "alt_text",
]
ELEMENTS = ["button", "static_select", "overflow", "checkboxes", "plain_text_input", "datepicker"]
INNER = ["action_id", "options", "option_groups", "initial_option", "initial_options", "confirm", "value", "max_length"]


@given(st.sampled_from(KINDS), st.dictionaries(st.sampled_from(PROPERTIES), ANY_JSON))
def test_a_block_of_any_shape_is_looked_at_without_an_error(kind: str, more: dict[str, Any]) -> None:
    assert isinstance(findings({"text": "x", "blocks": [{"type": kind, **more}]}, "message"), list)


@given(st.sampled_from(ELEMENTS), st.dictionaries(st.sampled_from(INNER), ANY_JSON))
def test_an_element_of_any_shape_is_looked_at_without_an_error(kind: str, more: dict[str, Any]) -> None:
    block = {"type": "actions", "elements": [{"type": kind, **more}]}
    assert isinstance(findings({"text": "x", "blocks": [block]}, "message"), list)


@pytest.mark.parametrize("surface", ["modal", "home"])
@given(blocks=ANY_JSON)
def test_a_view_of_any_shape_is_looked_at_without_an_error(surface: str, blocks: object) -> None:
    assert isinstance(findings({"type": surface, "blocks": blocks}, surface), list)
