"""The API over HTTP: tokens, scopes, forms and JSON, and faults."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.faults import Delayed, Fault, RateLimited, Refused, ServerError
from bot.playground.slack_api.records import InstalledApp
from bot.playground.slack_api.routes import api_routes
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.playground.conftest import Api
from tests.slack.moving_clock import MovingClock

POST = "chat.postMessage"


def test_a_call_without_a_token_is_not_authed(api: Api) -> None:
    assert api.http.post("/api/auth.test").json()["error"] == "not_authed"


def test_a_wrong_token_is_invalid(api: Api) -> None:
    answer = api.http.post("/api/auth.test", headers={"authorization": "Bearer xoxb-other"})
    assert answer.json()["error"] == "invalid_auth"


def test_an_app_token_is_of_the_wrong_type(api: Api, stand_in: SlackStandIn) -> None:
    answer = api.http.post("/api/auth.test", data={"token": stand_in.app_token})
    assert answer.json()["error"] == "not_allowed_token_type"


def test_the_token_may_come_as_an_argument_and_is_not_kept(api: Api, stand_in: SlackStandIn) -> None:
    assert api.http.post("/api/auth.test", data={"token": stand_in.bot_token}).json()["ok"]
    assert "token" not in stand_in.calls[-1].arguments


def test_an_address_that_a_picture_may_have_does_nothing(api: Api, stand_in: SlackStandIn) -> None:
    picture = f"/api/{POST}?token={stand_in.bot_token}&channel={TEAM_CHAT.id}&text=hello"
    assert api.http.get(picture).status_code == 405
    assert stand_in.messages() == []


def test_a_form_and_json_say_the_same(api: Api, stand_in: SlackStandIn) -> None:
    blocks = '[{"type": "divider"}]'
    form = {"token": stand_in.bot_token, "channel": TEAM_CHAT.id, "text": "Line", "blocks": blocks}
    api.http.post(f"/api/{POST}", data=form)
    api(POST, channel=TEAM_CHAT.id, text="Line", blocks=[{"type": "divider"}])
    [first, second] = stand_in.messages(TEAM_CHAT.id)
    assert first.blocks[0]["type"] == second.blocks[0]["type"] == "divider"


def test_a_method_that_is_not_there_is_unknown(api: Api) -> None:
    assert api.refusal("chat.shout") == "unknown_method"


def test_a_missing_scope_is_named(own_clock: MovingClock) -> None:
    slack = SlackStandIn(own_url="http://127.0.0.1", clock=own_clock, app=InstalledApp(scopes={"commands"}))
    client = TestClient(Starlette(routes=api_routes(slack)))
    answer = client.post(f"/api/{POST}", data={"token": slack.bot_token, "channel": TEAM_CHAT.id, "text": "x"}).json()
    assert (answer["error"], answer["needed"]) == ("missing_scope", "chat:write")


def test_a_rate_limit_says_when_to_come_back_and_does_nothing(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.fail(POST, RateLimited(retry_after=7))
    answer = api.http.post(f"/api/{POST}", data={"token": stand_in.bot_token, "channel": TEAM_CHAT.id, "text": "x"})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert stand_in.messages() == []


@pytest.mark.parametrize(("fault", "status"), [(ServerError(), 500), (Refused("fatal_error"), 200)])
def test_a_fault_is_played_once_and_recorded(api: Api, stand_in: SlackStandIn, fault: Fault, status: int) -> None:
    stand_in.fail(POST, fault)
    form = {"token": stand_in.bot_token, "channel": TEAM_CHAT.id, "text": "x"}
    assert api.http.post(f"/api/{POST}", data=form).status_code == status
    assert api.http.post(f"/api/{POST}", data=form).json()["ok"]
    assert [call.is_ok for call in stand_in.calls_of(POST)] == [False, True]


def test_a_fault_can_be_for_one_channel(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.fail(POST, Refused("fatal_error"), channel=TEAM_CHAT.id)
    assert api(POST, channel=SAM.id, text="x")["ok"]
    assert api.refusal(POST, channel=TEAM_CHAT.id, text="x") == "fatal_error"


def test_a_delayed_answer_comes_and_the_work_is_done(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.fail(POST, Delayed(0.01))
    assert api(POST, channel=TEAM_CHAT.id, text="x")["ok"]
    assert len(stand_in.messages(TEAM_CHAT.id)) == 1


def test_where_the_bot_is_not_it_cannot_post(api: Api) -> None:
    assert api.refusal(POST, channel=WITHOUT_BOT.id, text="x") == "not_in_channel"
