"""Response URLs."""

import pytest

from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.playground.conftest import Api
from tests.slack.moving_clock import MovingClock


@pytest.fixture
def private_message(api: Api) -> str:
    return str(api("chat.postEphemeral", channel=TEAM_CHAT.id, user=SAM.id, text="Before")["message_ts"])


def test_an_answer_is_for_the_person_alone(api: Api, stand_in: SlackStandIn) -> None:
    url = stand_in.new_response_url(TEAM_CHAT.id, SAM.id)
    assert api.http.post(url, json={"text": "Only you"}).status_code == 200
    assert stand_in.messages(TEAM_CHAT.id)[0].visible_to == SAM.id


def test_an_answer_in_the_channel_is_for_all_even_where_the_bot_is_not(api: Api, stand_in: SlackStandIn) -> None:
    url = stand_in.new_response_url(WITHOUT_BOT.id, SAM.id)
    api.http.post(url, json={"text": "All", "response_type": "in_channel"})
    assert stand_in.messages(WITHOUT_BOT.id)[0].visible_to is None


def test_a_private_message_can_be_replaced(api: Api, stand_in: SlackStandIn, private_message: str) -> None:
    url = stand_in.new_response_url(TEAM_CHAT.id, SAM.id, private_message)
    api.http.post(url, json={"text": "After", "replace_original": True})
    [message] = stand_in.messages(TEAM_CHAT.id)
    assert (message.text, message.visible_to, message.ts) == ("After", SAM.id, private_message)


def test_a_private_message_can_be_taken_away(api: Api, stand_in: SlackStandIn, private_message: str) -> None:
    url = stand_in.new_response_url(TEAM_CHAT.id, SAM.id, private_message)
    api.http.post(url, json={"delete_original": True})
    assert stand_in.messages(TEAM_CHAT.id) == []


def test_an_answer_in_a_thread_names_the_thread(api: Api, stand_in: SlackStandIn) -> None:
    top = api("chat.postMessage", channel=TEAM_CHAT.id, text="Top")["ts"]
    api.http.post(stand_in.new_response_url(TEAM_CHAT.id, SAM.id), json={"text": "Reply", "thread_ts": top})
    assert stand_in.messages(TEAM_CHAT.id)[-1].thread_ts == top


def test_a_sixth_use_is_refused(api: Api, stand_in: SlackStandIn) -> None:
    url = stand_in.new_response_url(TEAM_CHAT.id, SAM.id)
    statuses = [api.http.post(url, json={"text": "Again"}).status_code for _ in range(6)]
    assert statuses == [200] * 5 + [404]


def test_half_an_hour_later_it_is_refused(api: Api, stand_in: SlackStandIn, own_clock: MovingClock) -> None:
    url = stand_in.new_response_url(TEAM_CHAT.id, SAM.id)
    own_clock.advance(minutes=31)
    assert api.http.post(url, json={"text": "Late"}).json()["error"] == "expired_url"


def test_an_answer_that_slack_would_refuse_is_refused(api: Api, stand_in: SlackStandIn) -> None:
    url = stand_in.new_response_url(TEAM_CHAT.id, SAM.id)
    assert api.http.post(url, json={"text": "x", "blocks": [{"type": "nothing"}]}).status_code == 400
    assert api.http.post(url, json={}).json()["error"] == "no_text"
