"""Whole messages, modals and home tabs."""

import pytest

from bot.slack_rules import findings, slips
from tests.bot.slack_rules.parts import Part, actions, button, field, message, modal, plain, section

LONG_BLOCKS = [section("x" * 2_900, block_id=f"b{place}") for place in range(5)]


@pytest.mark.parametrize(
    ("payload", "surface"),
    [
        (message(section(), actions(button())), "message"),
        ({"text": "Only words"}, "message"),
        (message(*[section() for _ in range(50)]), "message"),
        (modal(field()), "modal"),
        (modal(section(), title=plain("t" * 24), private_metadata="p" * 3_000), "modal"),
        ({"type": "home", "blocks": [section() for _ in range(100)]}, "home"),
    ],
)
def test_what_slack_takes_and_shows_rightly_has_neither_findings_nor_slips(payload: Part, surface: str) -> None:
    assert findings(payload, surface) == []
    assert slips(payload, surface) == []


@pytest.mark.parametrize(
    ("payload", "surface", "where"),
    [
        ({"blocks": []}, "message", "text"),
        ({"text": "x" * 40_001}, "message", "text"),
        (message(*[section() for _ in range(51)]), "message", "blocks"),
        (message(*LONG_BLOCKS), "message", "blocks"),
        ({"text": "x", "blocks": "[]"}, "message", "blocks"),
        ({"type": "home", "blocks": [section() for _ in range(101)]}, "home", "blocks"),
        ({"type": "home"}, "home", "blocks"),
        (modal(type="home"), "modal", "view.type"),
        (modal(title=plain("t" * 25)), "modal", "view.title"),
        (modal(submit=plain("s" * 25)), "modal", "view.submit"),
        (modal(private_metadata="p" * 3_001), "modal", "view.private_metadata"),
        (modal(callback_id="c" * 256), "modal", "view.callback_id"),
        (modal(colour="green"), "modal", "view"),
        ({"type": "modal", "title": plain("Share"), "blocks": [field()]}, "modal", "view.submit"),
    ],
)
def test_what_slack_would_refuse_is_found_where_it_stands(payload: Part, surface: str, where: str) -> None:
    assert [line for line in findings(payload, surface) if line.startswith(f"{where}")]


def test_a_message_without_a_text_for_notifications_is_a_slip() -> None:
    payload = {"blocks": [section()]}
    assert findings(payload, "message") == []
    assert slips(payload, "message") == ["text: is missing: notifications and screen readers have nothing to say"]


def test_a_text_that_may_be_cut_is_a_slip() -> None:
    assert slips({"text": "x" * 4_001}, "message")
