"""Blocks and elements, one broken rule at a time."""

import pytest

from bot.slack_rules import findings, slips
from tests.bot.slack_rules.parts import (
    Part,
    actions,
    button,
    field,
    menu,
    message,
    modal,
    mrkdwn,
    option,
    plain,
    section,
)

CONFIRM = {"title": plain("Sure?"), "text": plain("It goes."), "confirm": plain("Yes"), "deny": plain("No")}
GROUPS = [{"label": plain("Themes"), "options": [option("health")]}]
GROUPED = {"type": "static_select", "action_id": "theme", "option_groups": GROUPS}
MANY = [option(str(number)) for number in range(101)]


@pytest.mark.parametrize(
    "block",
    [
        section("x" * 3_000),
        {"type": "section", "fields": [mrkdwn("f" * 2_000)] * 3},
        section(accessory=button()),
        section(accessory={"type": "image", "image_url": "https://example.org/i.png", "alt_text": "A door"}),
        {"type": "header", "text": plain("h" * 150)},
        {"type": "context", "elements": [mrkdwn("2010")] * 10},
        {"type": "divider"},
        {"type": "image", "image_url": "https://example.org/i.png", "alt_text": "A door"},
        {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": []}]},
        {"type": "markdown", "text": "**bold** and [a link](https://example.org)"},
        actions(*[button(f"b{number}") for number in range(25)]),
        actions(button(value="v" * 2_000, url="https://example.org/read", style="danger", confirm=CONFIRM)),
        actions(menu(*MANY[:100], initial_option=MANY[0], placeholder=plain("Choose"))),
        actions(GROUPED),
    ],
)
def test_blocks_at_their_limits_are_taken(block: Part) -> None:
    assert findings(message(block), "message") == []


@pytest.mark.parametrize(
    "block",
    [
        {"type": "sectoin"},
        "no block",
        {"type": "section"},
        section("x" * 3_001),
        section(""),
        section(colour="green"),
        section(accessory=field()["element"]),
        section(block_id="b" * 256),
        {"type": "section", "text": {"type": "markdown", "text": "x"}},
        {"type": "section", "text": {"type": "plain_text", "text": "x", "emoji": "yes"}},
        {"type": "section", "fields": [mrkdwn("f")] * 11},
        {"type": "section", "fields": [mrkdwn("f" * 2_001)]},
        {"type": "header", "text": plain("h" * 151)},
        {"type": "header", "text": plain("🌱" * 76)},
        {"type": "header", "text": mrkdwn("h")},
        {"type": "context", "elements": [mrkdwn("2010")] * 11},
        {"type": "context", "elements": [button()]},
        {"type": "image", "image_url": "https://example.org/i.png"},
        {"type": "image", "image_url": "i.png", "alt_text": "A door"},
        {"type": "image", "alt_text": "A door"},
        {"type": "rich_text", "elements": [{"type": "text", "text": "x"}]},
        {"type": "markdown", "text": "x" * 12_001},
        actions(),
        actions(*[button(f"b{number}") for number in range(26)]),
        actions(field()["element"]),
        actions(button(), button()),
        actions(button("a" * 256)),
        actions(button(text=plain("t" * 76))),
        actions(button(value="v" * 2_001)),
        actions(button(value=7)),
        actions(button(style="default")),
        actions(button(url="javascript:alert(1)")),
        actions(button(confirm={**CONFIRM, "title": plain("t" * 101)})),
        actions(button(confirm={"title": plain("Sure?")})),
        actions(menu()),
        actions(menu(*MANY)),
        actions(menu(option("a" * 76))),
        actions(menu(option("a", "t" * 76))),
        actions(menu(option("a"), initial_option=option("b"))),
        actions(menu(option("a"), option_groups=[])),
        actions({"type": "overflow", "action_id": "more", "options": MANY[:6]}),
        actions({"type": "radio_buttons", "action_id": "wording", "options": MANY[:11]}),
        actions({"type": "checkboxes", "action_id": "c", "options": MANY[:2], "initial_options": []}),
        actions({"type": "datepicker", "action_id": "day", "initial_date": "2 March"}),
        actions({"type": "timepicker", "action_id": "time", "initial_time": "9:5"}),
    ],
)
def test_a_block_that_slack_would_refuse_is_found(block: Part) -> None:
    assert findings(message(block), "message")


@pytest.mark.parametrize(
    "block",
    [
        {**field(), "label": mrkdwn("Your example")},
        {**field(), "hint": plain("h" * 2_001)},
        {**field(), "element": button()},
        field(max_length=3_001),
        field(max_length=3, initial_value="four"),
        field(placeholder=plain("p" * 151)),
        {**field(), "element": {"type": "number_input", "action_id": "age"}},
        {"type": "markdown", "text": "x"},
    ],
)
def test_a_block_that_slack_would_refuse_in_a_modal_is_found(block: Part) -> None:
    assert findings(modal(block), "modal")


def test_two_blocks_with_one_id_are_refused() -> None:
    assert findings(message(section(block_id="a"), section(block_id="a")), "message")


def test_a_listener_cannot_tell_the_same_action_id_in_two_blocks_apart() -> None:
    payload = message(actions(button()), actions(button()))
    assert findings(payload, "message") == []
    assert slips(payload, "message")


def test_a_button_without_an_action_id_is_a_slip() -> None:
    assert slips(message(actions({"type": "button", "text": plain("Read")})), "message")


def test_options_of_the_same_value_are_a_slip() -> None:
    assert slips(message(actions(menu(option("a"), option("a", "Other")))), "message")
