"""What the playground has beside Slack: its clock, its drawer of requests, the other person's waiting messages."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.bot.playground.page.conftest import Show
from tests.bot.playground.page.sample_snapshot import CHANNEL, DIRECT, message, modal, snapshot, text_input
from tests.bot.playground.page.scripted_playground import ScriptedPlayground

pytestmark = pytest.mark.browser

MORNING = message("Morning", user="U0SAM")


def exchange(number: int, name: str, **more: Any) -> dict[str, Any]:
    told = {"at": "2026-11-24T21:00:00Z", "outcome": "ok", "milliseconds": 12, "is_to_bot": True}
    return {"id": f"sent-{number}", "name": name, "request": {"text": "hello"}, "answer": {}, **told, **more}


def give(page: Page, *exchanges: dict[str, Any]) -> None:
    """Let the server's list of requests hold these."""

    def answer(route: Route) -> None:
        route.fulfill(body=json.dumps(exchanges), content_type="application/json")

    page.route("**/playground/requests", answer)


def test_the_time_in_the_playground_is_shown(show: Show) -> None:
    page = show(snapshot())
    page.clock.set_fixed_time("2026-11-24T09:00:00Z")

    show(snapshot(clock_ahead_seconds=86_400, version=2))

    expect(page.get_by_role("group", name="Time in the playground")).to_contain_text("Wed 25 Nov, 09:00")


@pytest.mark.parametrize(
    ("words", "to"), [("An hour on", "hour"), ("A day on", "day"), ("To the next digest", "digest")]
)
def test_the_clock_is_moved_on_by_a_button(show: Show, playground: ScriptedPlayground, words: str, to: str) -> None:
    page = show(snapshot())

    with page.expect_response("**/playground/clock"):
        page.get_by_role("button", name=words).click()

    assert playground.last("clock") == {"to": to}


def test_requests_and_answers_can_be_looked_at_as_json(page: Page, show: Show) -> None:
    give(page, exchange(1, "chat.postMessage", is_to_bot=False), exchange(0, "/lac"))
    show(snapshot())

    page.get_by_role("button", name="Show requests and answers").click()
    drawer = page.get_by_role("region", name="Requests and answers")
    expect(drawer.get_by_role("listitem")).to_have_count(2)
    drawer.get_by_text("/lac").click()

    expect(drawer.locator("pre").filter(has_text='"text": "hello"').last).to_be_visible()


def test_the_drawer_follows_what_happens_and_what_is_open_stays_open(page: Page, show: Show) -> None:
    give(page, exchange(0, "/lac"))
    show(snapshot())
    page.get_by_role("button", name="Show requests and answers").click()
    drawer = page.get_by_role("region", name="Requests and answers")
    drawer.get_by_text("/lac").click()

    give(page, exchange(1, "app_mention"), exchange(0, "/lac"))
    show(snapshot(version=2))

    expect(drawer.get_by_role("listitem")).to_have_count(2)
    expect(drawer.locator("details[open]")).to_contain_text("/lac")


def test_the_drawer_is_closed_by_escape(page: Page, show: Show) -> None:
    give(page)
    show(snapshot())
    opener = page.get_by_role("button", name="Show requests and answers")

    opener.click()
    page.keyboard.press("Escape")

    expect(page.get_by_role("region", name="Requests and answers")).to_have_count(0)
    expect(opener).to_be_focused()


def test_a_closed_drawer_asks_for_nothing(page: Page, show: Show) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    show(snapshot(MORNING))

    expect(page.get_by_role("article")).to_be_visible()

    assert [url for url in asked if url.endswith("/requests")] == []


def test_messages_that_wait_for_the_other_person_are_counted_beside_their_name(show: Show) -> None:
    page = show(snapshot())
    expect(page.get_by_label("Alex Byrne")).to_be_visible()

    show(snapshot(waiting={"U0SAM": {}, "U0ALEX": {"D0ALEX": ["1795554001.000100"]}}))

    expect(page.get_by_label("Alex Byrne (1 message waits)")).to_be_visible()


def test_own_waiting_messages_are_counted_until_they_are_read(show: Show) -> None:
    page = show(snapshot())
    expect(page.get_by_role("link", name="Practice exchange")).to_be_visible()
    answer = message("It is published", ts="1795554001.000100")
    messages = {CHANNEL: [], "G0MANAGERS": [], DIRECT: [answer]}
    show(snapshot(messages=messages, waiting={"U0SAM": {DIRECT: [answer["ts"]]}, "U0ALEX": {}}))
    link = page.get_by_role("link", name="Practice exchange (new messages)")
    expect(link).to_contain_text("1")

    link.click()

    expect(link).to_have_count(0)


def test_what_was_unread_is_unread_after_a_reload(show: Show) -> None:
    page = show(snapshot())
    expect(page.get_by_role("link", name="managers")).to_be_visible()
    show(snapshot(messages={CHANNEL: [], "G0MANAGERS": [message("This week's digest")], DIRECT: []}))
    unread = page.get_by_role("link", name="managers (new messages)")
    expect(unread).to_be_visible()

    page.reload()

    expect(unread).to_be_visible()


def test_an_own_message_can_be_deleted_after_a_question(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(MORNING))
    page.get_by_role("article").hover()
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete message").click()
    with page.expect_response("**/playground/delete"):
        page.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()

    assert playground.last("delete") == {"user": "U0SAM", "channel": CHANNEL, "message_ts": MORNING["ts"]}


def test_anothers_message_cannot(show: Show) -> None:
    page = show(snapshot(message("Morning", user="U0ALEX")))
    page.get_by_role("article").hover()
    page.get_by_role("button", name="More actions").click()

    expect(page.get_by_role("menuitem")).to_have_text(["Find related practice"])


def test_the_end_stays_in_sight_when_the_last_message_grows(show: Show) -> None:
    before = [message("A line\n" * 40, user="U0ALEX"), message("Morning", ts="1795554001.000100", user="U0SAM")]
    page = show(snapshot(*before))
    expect(page.get_by_role("article")).to_have_count(2)

    show(snapshot(*before, message("Morning Sam", ts="1795554002.000100", thread_ts="1795554001.000100")))

    expect(page.get_by_role("button", name="1 reply")).to_be_in_viewport(ratio=1)


def test_a_modal_opens_at_its_top(show: Show) -> None:
    text = {"type": "section", "text": {"type": "plain_text", "text": "A line\n" * 60}}
    page = show(snapshot(modal=modal(text, text_input("words", "Your words", focus_on_load=True))))

    expect(page.get_by_label("Your words")).to_be_attached()
    assert page.locator(".modal-body").evaluate("body => body.scrollTop") == 0


@pytest.mark.parametrize("address", ["#/%E0%A4%A", "#/%", "#/U0SAM/C0NOWHERE/9.9", "#////"])
def test_an_address_that_makes_no_sense_opens_the_playground(
    page: Page, playground: ScriptedPlayground, address: str
) -> None:
    playground.show(snapshot(MORNING))

    page.goto(f"{playground.url}/{address}")

    expect(page.get_by_role("heading", name="#team-chat")).to_be_visible()
    expect(page.get_by_role("article")).to_be_visible()


def test_the_headings_are_in_order(show: Show) -> None:
    header = {"type": "header", "text": {"type": "plain_text", "text": "This week"}}
    page = show(snapshot(message(blocks=[header])))
    expect(page.get_by_role("article")).to_be_visible()

    levels = page.get_by_role("heading").evaluate_all("all => all.map((one) => one.tagName)")

    assert levels == ["H1", "H2", "H2", "H3"]
