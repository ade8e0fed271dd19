"""Modals and the home tab."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.bot.playground.page.conftest import Show
from tests.bot.playground.page.sample_snapshot import modal, snapshot, text_input
from tests.bot.playground.page.scripted_playground import ScriptedPlayground

pytestmark = pytest.mark.browser

TITLE = text_input("title", "Title")
PLACE = text_input("place", "Place") | {"optional": True}


def wait_for(page: Page, action: str) -> Any:
    return page.expect_response(f"**/playground/{action}")


def test_a_submitted_modal_sends_what_is_in_its_inputs(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(modal=modal(TITLE, PLACE)))

    page.get_by_label("Title").fill("A school breakfast club")
    with wait_for(page, "view/submit"):
        page.get_by_role("button", name="Send", exact=True).and_(page.locator("#modal-submit")).click()

    assert playground.last("view/submit") == {
        "user": "U0SAM",
        "view_id": "V0ONE",
        "values": {
            "title": {"typed": {"type": "plain_text_input", "value": "A school breakfast club"}},
            "place": {"typed": {"type": "plain_text_input", "value": None}},
        },
    }


def test_a_required_input_that_is_empty_is_named_before_anything_is_sent(
    show: Show, playground: ScriptedPlayground
) -> None:
    page = show(snapshot(modal=modal(TITLE)))

    page.locator("#modal-submit").click()

    expect(page.get_by_label("Title")).to_have_accessible_description("Please complete this required field.")
    expect(page.get_by_label("Title")).to_be_focused()
    assert playground.asked == []


def test_an_error_stands_beside_its_input_and_what_was_typed_stays(show: Show) -> None:
    page = show(snapshot(modal=modal(TITLE)))
    page.get_by_label("Title").fill("Club")

    show(snapshot(modal=modal(TITLE, errors={"title": "Give it a longer title."})))

    expect(page.get_by_label("Title")).to_have_accessible_description("Give it a longer title.")
    expect(page.get_by_label("Title")).to_have_value("Club")


def test_an_updated_modal_keeps_what_was_typed(show: Show) -> None:
    page = show(snapshot(modal=modal(TITLE)))
    page.get_by_label("Title").fill("Club")

    show(snapshot(modal=modal(TITLE, PLACE)))

    expect(page.get_by_label("Place")).to_be_visible()
    expect(page.get_by_label("Title")).to_have_value("Club")
    expect(page.get_by_label("Title")).to_be_focused()


def test_an_update_moves_the_cursor_to_the_input_that_asks_for_it(show: Show) -> None:
    page = show(snapshot(modal=modal(TITLE)))
    page.get_by_label("Title").fill("Club")
    asking = text_input("place", "Place")
    asking["element"]["focus_on_load"] = True

    show(snapshot(modal=modal(asking, TITLE)))

    expect(page.get_by_label("Place")).to_be_focused()
    expect(page.get_by_label("Title")).to_have_value("Club")


def test_a_modal_that_is_seen_again_shows_what_was_typed_in_it(show: Show) -> None:
    page = show(snapshot(modal=modal(TITLE)))
    page.get_by_label("Title").fill("Club")
    show(snapshot(modal=modal(PLACE, id="V0TWO", depth=2)))
    expect(page.get_by_label("Place")).to_be_visible()

    show(snapshot(modal=modal(TITLE)))

    expect(page.get_by_label("Title")).to_have_value("Club")


def test_escape_closes_the_modal(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(modal=modal(TITLE)))

    with wait_for(page, "view/close"):
        page.get_by_label("Title").press("Escape")
    show(snapshot())

    expect(page.get_by_role("dialog")).to_have_count(0)
    assert playground.last("view/close") == {"user": "U0SAM", "view_id": "V0ONE"}


def test_what_stands_behind_a_modal_cannot_be_reached(show: Show) -> None:
    page = show(snapshot(modal=modal(TITLE)))
    expect(page.get_by_label("Title")).to_be_focused()

    page.locator("#composer").focus()

    expect(page.get_by_label("Title")).to_be_focused()


def test_a_modal_on_a_modal_has_a_way_back(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(modal=modal(TITLE, id="V0TWO", depth=2)))

    with wait_for(page, "view/close"):
        page.get_by_role("button", name="Back").click()

    assert playground.last("view/close")["view_id"] == "V0TWO"


def test_a_problem_while_a_modal_is_open_is_said_in_the_modal(show: Show, playground: ScriptedPlayground) -> None:
    playground.answer("view/submit", {"ok": False, "problem": "The bot did not answer within 3 seconds; try again"})
    page = show(snapshot(modal=modal(PLACE)))

    page.locator("#modal-submit").click()

    expect(page.get_by_role("dialog").get_by_role("alert")).to_have_text(
        "The bot did not answer within 3 seconds; try again"
    )


@pytest.mark.parametrize(
    ("element", "state"),
    [
        ({"type": "datepicker", "initial_date": "2026-11-24"}, {"selected_date": "2026-11-24"}),
        ({"type": "timepicker", "initial_time": "09:30"}, {"selected_time": "09:30"}),
        ({"type": "channels_select", "initial_channel": "C0TEAMCHAT"}, {"selected_channel": "C0TEAMCHAT"}),
        ({"type": "users_select", "initial_user": "U0ALEX"}, {"selected_user": "U0ALEX"}),
        ({"type": "multi_users_select", "initial_users": ["U0ALEX"]}, {"selected_users": ["U0ALEX"]}),
        (
            {"type": "conversations_select", "initial_conversation": "G0MANAGERS"},
            {"selected_conversation": "G0MANAGERS"},
        ),
    ],
)
def test_an_inputs_state_has_slacks_form(
    show: Show, playground: ScriptedPlayground, element: dict[str, Any], state: dict[str, Any]
) -> None:
    page = show(snapshot(modal=modal(text_input("b", "Choose", **element))))

    with wait_for(page, "view/submit"):
        page.locator("#modal-submit").click()

    assert playground.last("view/submit")["values"] == {"b": {"typed": {"type": element["type"], **state}}}


def test_opening_the_home_tab_tells_the_bot(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot())

    with wait_for(page, "home"):
        page.get_by_role("link", name="App Home").click()

    assert playground.last("home") == {"user": "U0SAM"}


def test_enter_in_the_home_tabs_search_box_sends_its_words(show: Show, playground: ScriptedPlayground) -> None:
    search = text_input("search", "Search") | {"dispatch_action": True}
    page = show(snapshot(home={"id": "V0HOME", "payload": {"type": "home", "blocks": [search]}}))
    page.get_by_role("link", name="App Home").click()

    page.get_by_label("Search").fill("school")
    with wait_for(page, "view/press"):
        page.get_by_label("Search").press("Enter")

    values = {"search": {"typed": {"type": "plain_text_input", "value": "school"}}}
    what = {"block_id": "search", "action_id": "typed", "text": "school"}
    assert playground.last("view/press") == {"user": "U0SAM", "view_id": "V0HOME", **what, "values": values}
