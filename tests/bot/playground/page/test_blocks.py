"""Blocks in a message: how they look, and what the server is told when they are used."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.bot.playground.page.conftest import Show
from tests.bot.playground.page.sample_snapshot import CHANNEL, message, snapshot
from tests.bot.playground.page.scripted_playground import ScriptedPlayground

pytestmark = pytest.mark.browser

OPTIONS = [
    {"text": {"type": "plain_text", "text": "Education"}, "value": "education"},
    {"text": {"type": "plain_text", "text": "Health"}, "value": "health"},
]
PRESSED = {"user": "U0SAM", "channel": CHANNEL, "message_ts": "1795554000.000100", "block_id": "b", "action_id": "use"}


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def with_element(element: dict[str, Any]) -> dict[str, Any]:
    """A snapshot with one message that holds this element."""
    block = {"type": "actions", "block_id": "b", "elements": [{"action_id": "use", **element}]}
    return snapshot(message(blocks=[block]))


def button(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "button", "text": plain(text), **more}


def test_a_pressed_button_tells_its_value(show: Show, playground: ScriptedPlayground) -> None:
    page = show(with_element(button("Read the section", value="resilience")))

    with page.expect_response("**/playground/press"):
        page.get_by_role("button", name="Read the section").click()

    assert playground.last("press") == {**PRESSED, "value": "resilience"}


def test_a_button_with_an_address_is_a_link_to_a_new_tab(show: Show) -> None:
    page = show(with_element(button("Read", url="https://example.org/read/resilience")))

    link = page.get_by_role("link", name="Read", exact=True)
    expect(link).to_have_attribute("href", "https://example.org/read/resilience")
    expect(link).to_have_attribute("target", "_blank")


def test_a_button_that_asks_first_does_nothing_when_denied(show: Show, playground: ScriptedPlayground) -> None:
    asked = {
        "title": plain("Remove it?"),
        "text": plain("It is gone then."),
        "confirm": plain("Yes"),
        "deny": plain("No"),
    }
    page = show(with_element(button("Remove", confirm=asked)))

    page.get_by_role("button", name="Remove").click()
    page.get_by_role("dialog", name="Remove it?").get_by_role("button", name="No").click()

    expect(page.get_by_role("dialog")).to_have_count(0)
    assert [action for action, _ in playground.asked] == []


def test_a_button_that_asks_first_is_pressed_when_confirmed(show: Show, playground: ScriptedPlayground) -> None:
    asked = {
        "title": plain("Remove it?"),
        "text": plain("It is gone then."),
        "confirm": plain("Yes"),
        "deny": plain("No"),
    }
    page = show(with_element(button("Remove", confirm=asked)))

    page.get_by_role("button", name="Remove").click()
    with page.expect_response("**/playground/press"):
        page.get_by_role("dialog", name="Remove it?").get_by_role("button", name="Yes").click()

    assert playground.last("press") == PRESSED


def test_a_select_tells_what_was_chosen(show: Show, playground: ScriptedPlayground) -> None:
    page = show(with_element({"type": "static_select", "placeholder": plain("Choose a theme"), "options": OPTIONS}))

    with page.expect_response("**/playground/press"):
        page.get_by_label("Choose a theme").select_option("Health")

    assert playground.last("press") == {**PRESSED, "selected": "health"}


def test_an_overflow_menu_is_worked_with_the_keyboard(show: Show, playground: ScriptedPlayground) -> None:
    page = show(with_element({"type": "overflow", "options": OPTIONS}))

    page.locator(".block").get_by_role("button", name="More", exact=True).press("Enter")
    page.get_by_role("menuitem", name="Education").press("ArrowDown")
    with page.expect_response("**/playground/press"):
        page.get_by_role("menuitem", name="Health").press("Enter")

    assert playground.last("press") == {**PRESSED, "selected": "health"}


def test_checkboxes_tell_all_that_is_chosen(show: Show, playground: ScriptedPlayground) -> None:
    page = show(with_element({"type": "checkboxes", "options": OPTIONS, "initial_options": OPTIONS[:1]}))

    with page.expect_response("**/playground/press"):
        page.get_by_label("Health").check()

    assert playground.last("press") == {**PRESSED, "selected": ["education", "health"]}


def test_every_kind_of_text_block_is_drawn(show: Show) -> None:
    mrkdwn = {"type": "mrkdwn", "text": "*Theme*\nEducation"}
    line = {"type": "rich_text_section", "elements": [{"type": "text", "text": "First", "style": {"bold": True}}]}
    blocks: list[dict[str, Any]] = [
        {"type": "header", "text": plain("Resilience")},
        {"type": "section", "block_id": "s", "fields": [mrkdwn]},
        {"type": "context", "elements": [plain("Briefing, 2010")]},
        {"type": "divider"},
        {"type": "rich_text", "elements": [{"type": "rich_text_list", "style": "ordered", "elements": [line]}]},
    ]
    page = show(snapshot(message(blocks=blocks)))

    expect(page.get_by_role("heading", name="Resilience")).to_be_visible()
    expect(page.locator(".fields strong")).to_have_text("Theme")
    expect(page.locator(".block-context")).to_have_text("Briefing, 2010")
    expect(page.get_by_role("separator")).to_be_attached()
    expect(page.locator("ol li strong")).to_have_text("First")


def test_a_block_that_the_page_cannot_draw_is_named(show: Show) -> None:
    page = show(snapshot(message(blocks=[{"type": "video"}])))

    expect(page.get_by_text("does not draw “video” blocks")).to_be_visible()


def test_the_buttons_for_feedback_say_what_they_are_and_tell_which_was_pressed(
    show: Show, playground: ScriptedPlayground
) -> None:
    feedback = {
        "type": "feedback_buttons",
        "action_id": "use",
        "positive_button": {"text": plain("Helpful"), "value": "yes"},
        "negative_button": {"text": plain("Not helpful"), "value": "no"},
    }
    block = {"type": "context_actions", "block_id": "b", "elements": [feedback]}
    page = show(snapshot(message(blocks=[block])))

    with page.expect_response("**/playground/press"):
        page.get_by_role("group", name="Feedback").get_by_role("button", name="Not helpful").click()

    assert playground.last("press") == {**PRESSED, "selected": "no"}


def test_an_alert_says_in_words_how_grave_it_is(show: Show) -> None:
    page = show(snapshot(message(blocks=[{"type": "alert", "level": "warning", "text": plain("Call 999.")}])))

    expect(page.get_by_role("note")).to_have_text("ImportantCall 999.")


def test_a_container_is_opened_and_folded_by_its_title(show: Show) -> None:
    inside = {"type": "section", "block_id": "c", "text": plain("The law of 2021")}
    container = {
        "type": "container",
        "block_id": "b",
        "title": plain("Since 2010"),
        "child_blocks": [inside],
        "is_collapsible": True,
        "default_collapsed": True,
    }
    page = show(snapshot(message(blocks=[container])))

    expect(page.get_by_text("The law of 2021")).to_be_hidden()
    page.get_by_text("Since 2010").click()
    expect(page.get_by_text("The law of 2021")).to_be_visible()
