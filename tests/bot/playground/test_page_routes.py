"""The page's own routes: who may use them, what they show, what they do."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from bot.playground.apps import APPS
from bot.playground.clock import PlaygroundClock, TimeTravel
from bot.playground.keyboard.bot_link import BotLink
from bot.playground.local_only import LocalOnly
from bot.playground.page_actions import ACTIONS
from bot.playground.page_routes import page_routes
from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT, SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.playground.conftest import Api
from tests.bot.playground.keyboard.recording_delivery import RecordingDelivery

COMMAND = {"command": "/lac", "usage_hint": "resilience"}


@pytest.fixture
def browser(stand_in: SlackStandIn) -> Iterator[TestClient]:
    link = BotLink(stand_in, RecordingDelivery(), "/lac", apps=APPS)
    app = Starlette(routes=page_routes(link, COMMAND), middleware=[Middleware(LocalOnly)])
    with TestClient(app, base_url="http://127.0.0.1:3000") as client:
        yield client


def seen(browser: TestClient, user: str = SAM.id) -> dict[str, Any]:
    snapshot: dict[str, Any] = browser.get(f"/playground/snapshot?user={user}").json()
    return snapshot


def test_the_page_runs_only_its_own_scripts(browser: TestClient) -> None:
    policy = browser.get("/").headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy


def test_the_pages_files_are_served_with_the_same_policy(browser: TestClient) -> None:
    answer = browser.get("/playground/page/main.js")
    assert answer.status_code == 200
    assert "default-src 'self'" in answer.headers["content-security-policy"]


def test_another_name_for_this_machine_is_refused(browser: TestClient) -> None:
    assert browser.get("/playground/snapshot?user=U0SAM", headers={"host": "evil.example"}).status_code == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1:8000", "null"])
def test_another_sites_page_cannot_do_anything(browser: TestClient, origin: str) -> None:
    answer = browser.post("/playground/reset", json={}, headers={"origin": origin})
    assert answer.status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_what_a_browser_says_comes_from_elsewhere_does_nothing(browser: TestClient, site: str) -> None:
    answer = browser.post("/playground/reset", json={}, headers={"sec-fetch-site": site})
    assert answer.status_code == 403


def test_another_sites_page_can_load_nothing(browser: TestClient) -> None:
    picture = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    assert browser.get("/playground/snapshot?user=U0SAM", headers=picture).status_code == 403


def test_a_link_from_another_page_opens_the_playground(browser: TestClient) -> None:
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert browser.get("/", headers=link).status_code == 200


def test_the_own_page_can(browser: TestClient) -> None:
    answer = browser.post("/playground/reset", json={}, headers={"origin": "http://127.0.0.1:3000"})
    assert answer.json() == {"ok": True}


def test_what_a_person_says_is_seen_by_the_other(browser: TestClient) -> None:
    asked = {"user": SAM.id, "channel": TEAM_CHAT.id, "text": "Morning"}
    assert browser.post("/playground/say", json=asked).json() == {"ok": True}
    [message] = seen(browser, ALEX.id)["messages"][TEAM_CHAT.id]
    assert (message["user"], message["text"], message["at"]) == (SAM.id, "Morning", "2026-03-02T09:00:00Z")


def test_what_is_for_one_person_is_not_seen_by_the_other(browser: TestClient, api: Api) -> None:
    api("chat.postEphemeral", channel=TEAM_CHAT.id, user=SAM.id, text="Only Sam")
    assert seen(browser, SAM.id)["messages"][TEAM_CHAT.id][0]["is_ephemeral"]
    assert seen(browser, ALEX.id)["messages"][TEAM_CHAT.id] == []
    assert SAM_DIRECT.id not in seen(browser, ALEX.id)["messages"]


def test_a_problem_is_one_sentence_with_status_200(browser: TestClient) -> None:
    answer = browser.post("/playground/say", json={"user": SAM.id, "channel": TEAM_CHAT.id, "text": "/other"})
    assert answer.status_code == 200
    assert answer.json()["problem"].startswith("/other is not a valid command")


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("asked", [{}, {"user": 7, "values": []}, {"user": SAM.id}, []])
def test_odd_requests_are_told_and_break_nothing(browser: TestClient, action: str, asked: Any) -> None:
    assert browser.post(f"/playground/{action}", json=asked).status_code == 200


def test_a_request_that_is_no_json_is_told(browser: TestClient) -> None:
    assert not browser.post("/playground/reset", content=b"{").json()["ok"]


def test_an_action_that_is_not_there_is_not_found(browser: TestClient) -> None:
    assert browser.post("/playground/explode", json={}).status_code == 404


def test_nobody_is_shown_anything_who_is_not_here(browser: TestClient) -> None:
    assert not seen(browser, "U0NOBODY")["ok"]


def test_the_bot_can_be_installed_in_another_form_in_an_empty_playground(browser: TestClient, api: Api) -> None:
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Answer")
    assert browser.post("/playground/install", json={"app": "plain"}).json() == {"ok": True}
    now = seen(browser)
    assert (now["app"], now["has_agent_view"]) == ("plain", False)
    assert {message["user"] for message in now["messages"][TEAM_CHAT.id]} == {ALEX.id}


def test_a_form_that_does_not_exist_is_told(browser: TestClient) -> None:
    assert "no such app" in browser.post("/playground/install", json={"app": "assistant"}).json()["problem"]


def test_suggested_questions_are_seen_until_something_is_said(browser: TestClient, api: Api) -> None:
    questions = [{"title": "Resilience", "message": "What builds resilience?"}]
    api("assistant.threads.setSuggestedPrompts", channel_id=SAM_DIRECT.id, prompts=questions)
    assert seen(browser)["prompts"] == questions
    api("chat.postMessage", channel=SAM_DIRECT.id, text="Answer")
    assert seen(browser)["prompts"] == []


def test_of_a_session_its_title_is_seen_and_that_the_bot_is_at_work(browser: TestClient, api: Api) -> None:
    where = {"channel_id": SAM_DIRECT.id, "thread_ts": "1.1"}
    api("agents.sessions.setStatus", status="processing", title="Resilience", **where)
    assert seen(browser)["sessions"] == {"1.1": {"title": "Resilience", "is_at_work": True}}


def test_an_empty_playground_still_has_the_first_lines(browser: TestClient, stand_in: SlackStandIn, api: Api) -> None:
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Answer")
    browser.post("/playground/reset", json={})
    assert {message.user for message in stand_in.messages()} == {ALEX.id}


def test_a_page_that_asks_for_someone_who_is_not_here_is_told_so(browser: TestClient) -> None:
    answer = browser.get("/playground/changes?user=U0NOBODY")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.startswith("event: nobody")


def test_what_waits_for_a_person_is_told_to_everyone_without_its_words(browser: TestClient, api: Api) -> None:
    api("chat.postMessage", channel=ALEX.id, text="Sam has shared an example")
    direct = browser.get("/playground/snapshot?user=U0SAM").json()["waiting"]
    assert {person: list(channels) for person, channels in direct.items()} == {SAM.id: [], ALEX.id: [ALEX_DIRECT.id]}
    assert "example" not in browser.get("/playground/snapshot?user=U0SAM").text


def test_an_own_message_can_be_changed_and_deleted(browser: TestClient) -> None:
    browser.post("/playground/say", json={"user": SAM.id, "channel": TEAM_CHAT.id, "text": "Morning"})
    where = {"user": SAM.id, "channel": TEAM_CHAT.id, "message_ts": seen(browser)["messages"][TEAM_CHAT.id][0]["ts"]}
    assert browser.post("/playground/edit", json=where | {"text": "Evening"}).json() == {"ok": True}
    assert seen(browser)["messages"][TEAM_CHAT.id][0]["text"] == "Evening"
    assert browser.post("/playground/delete", json=where).json() == {"ok": True}
    assert seen(browser)["messages"][TEAM_CHAT.id] == []


def test_what_goes_over_the_wire_can_be_looked_at(browser: TestClient, api: Api) -> None:
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Answer")
    assert [one["name"] for one in browser.get("/playground/requests").json()] == ["chat.postMessage"]


def moved(stand_in: SlackStandIn, to: str, due: datetime | None = None) -> dict[str, Any]:
    """Return what a page is told that moves the clock, and what it sees then."""
    clock = PlaygroundClock(stand_in.clock)
    link = BotLink(stand_in, RecordingDelivery(), "/lac", time=TimeTravel(clock, lambda: due, lambda: None))
    with TestClient(Starlette(routes=page_routes(link, COMMAND)), base_url="http://127.0.0.1:3000") as browser:
        told: dict[str, Any] = browser.post("/playground/clock", json={"to": to}).json()
        return told | {"ahead": seen(browser)["clock_ahead_seconds"]}


@pytest.mark.parametrize(("to", "seconds"), [("hour", 3600), ("day", 86400)])
def test_the_clock_can_be_moved_on(stand_in: SlackStandIn, to: str, seconds: int) -> None:
    assert moved(stand_in, to) == {"ok": True, "ahead": seconds}


def test_the_clock_can_be_moved_to_the_next_digest(stand_in: SlackStandIn) -> None:
    assert moved(stand_in, "digest", stand_in.clock() + timedelta(seconds=59)) == {"ok": True, "ahead": 60}


def test_where_no_digest_is_to_come_it_says_how_to_get_one(stand_in: SlackStandIn) -> None:
    assert "/lac digest on" in moved(stand_in, "digest")["problem"]


def test_when_it_is_emptied_the_bot_forgets_too(stand_in: SlackStandIn) -> None:
    forgotten: list[str] = []
    link = BotLink(stand_in, RecordingDelivery(), "/lac", forget=lambda: forgotten.append("all"))
    app = Starlette(routes=page_routes(link, COMMAND))
    TestClient(app, base_url="http://127.0.0.1:3000").post("/playground/reset", json={})
    assert forgotten == ["all"]
