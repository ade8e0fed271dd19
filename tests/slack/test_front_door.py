"""What comes in over HTTP and a WebSocket and is for no listener: acknowledged, told in one line, and no more."""

import logging
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.delivery import Kind
from tests.slack.running_bot import RunningBot

MENTION: dict[str, Any] = {
    "type": "event_callback",
    "team_id": TEAM_ID,
    "event_id": "Ev1",
    "event": {"type": "app_mention", "user": SAM.id, "channel": TEAM_CHAT.id, "ts": "1.2", "text": "confidential"},
}
PRESS: dict[str, Any] = {
    "type": "block_actions",
    "team": {"id": TEAM_ID},
    "user": {"id": SAM.id},
    "channel": {"id": TEAM_CHAT.id},
    "actions": [{"type": "button", "action_id": "read", "block_id": "b", "value": "confidential"}],
}


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    own = [record for record in caplog.records if record.name.startswith(("bot.", "handlers."))]
    return [record.getMessage() for record in own if record.levelno >= logging.INFO]


@pytest.mark.parametrize("field", ["team", "user", "channel", "enterprise", "authorizations", "response_urls", "event"])
@pytest.mark.parametrize("odd", [[], 1, {"id": 1}, [None]], ids=str)
def test_an_event_with_a_field_of_another_type_is_acknowledged_without_a_traceback(
    either_bot: RunningBot, caplog: pytest.LogCaptureFixture, field: str, odd: Any
) -> None:
    assert either_bot.delivery.deliver(Kind.EVENT, MENTION | {field: odd}) == {}
    either_bot.settle()
    assert "Traceback" not in caplog.text
    assert "confidential" not in caplog.text


@pytest.mark.parametrize("field", ["team", "user", "channel", "enterprise", "actions", "response_urls"])
@pytest.mark.parametrize("odd", [1, {"id": 1}, [None]], ids=str)
def test_a_press_with_a_field_of_another_type_is_acknowledged_in_one_line(
    either_bot: RunningBot, caplog: pytest.LogCaptureFixture, field: str, odd: Any
) -> None:
    assert either_bot.delivery.deliver(Kind.INTERACTION, PRESS | {field: odd}) == {}
    [line] = lines(caplog)
    assert "A request that cannot be read was acknowledged" in line


def test_a_request_of_another_workspace_is_acknowledged_and_nothing_is_done(
    either_bot: RunningBot, slack: SlackStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    slack.calls.clear()
    assert either_bot.delivery.deliver(Kind.EVENT, MENTION | {"team_id": "T0ANOTHER"}) == {}
    either_bot.settle()
    [line] = lines(caplog)
    assert "another workspace" in line
    assert slack.calls == []


def test_an_event_of_a_shared_channel_that_names_our_workspace_is_ours(
    either_bot: RunningBot, caplog: pytest.LogCaptureFixture
) -> None:
    authorizations = [{"team_id": TEAM_ID, "user_id": "U0EXCHANGE", "is_enterprise_install": False}]
    either_bot.delivery.deliver(Kind.EVENT, MENTION | {"team_id": "T0ANOTHER", "authorizations": authorizations})
    either_bot.settle()
    assert "another workspace" not in caplog.text
