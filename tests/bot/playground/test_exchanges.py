"""What is shown of the requests and calls: all of it, but no secret."""

import json

from bot.playground.exchanges import exchanges
from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.sent import Sent
from tests.bot.playground.conftest import Api
from tests.slack.moving_clock import START


def sent(**body: object) -> Sent:
    headers = {"X-Slack-Signature": "v0=secret-signature", "Content-Type": "application/json"}
    return Sent("events_api", headers, body, START, "ok", 12, {"text": "Hello"})


def test_a_request_to_the_bot_is_shown_with_what_it_answered(stand_in: SlackStandIn) -> None:
    stand_in.note_sent(sent(event={"type": "app_mention", "text": "hello"}))
    [shown] = exchanges(stand_in)
    assert (shown["name"], shown["is_to_bot"], shown["outcome"]) == ("app_mention", True, "ok")
    assert shown["request"]["body"]["event"]["text"] == "hello"
    assert shown["answer"] == {"text": "Hello"}


def test_a_call_of_the_bot_is_shown_with_what_slack_answered(stand_in: SlackStandIn, api: Api) -> None:
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Answer")
    [shown] = exchanges(stand_in)
    assert (shown["name"], shown["is_to_bot"]) == ("chat.postMessage", False)
    assert shown["request"] == {"channel": TEAM_CHAT.id, "text": "Answer"}
    assert shown["answer"]["ok"]


def test_the_newest_stands_first(stand_in: SlackStandIn, api: Api) -> None:
    stand_in.note_sent(sent(command="/lac"))
    api("auth.test")
    assert [shown["name"] for shown in exchanges(stand_in)] == ["auth.test", "/lac"]


def test_no_token_signature_or_address_to_answer_to_is_shown(stand_in: SlackStandIn, api: Api) -> None:
    url = stand_in.new_response_url(TEAM_CHAT.id, SAM.id)
    stand_in.note_sent(sent(token="secret-token", response_url=url, inner=[{"token": "secret-token"}]))
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Answer", token=stand_in.bot_token)
    shown = json.dumps(exchanges(stand_in))
    for secret in ("secret", url.rsplit("/", 1)[-1], stand_in.bot_token):
        assert secret not in shown


def test_an_empty_playground_has_none(stand_in: SlackStandIn) -> None:
    stand_in.note_sent(sent(command="/lac"))
    stand_in.reset()
    assert exchanges(stand_in) == []
