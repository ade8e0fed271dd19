"""The Bolt app: what it does when a listener fails, and when Slack does not say whose the token is."""

import logging
from collections.abc import Sequence

import pytest
from slack_bolt import BoltRequest

from bot.app import build_app
from bot.own_workspace import own_workspace
from bot.playground.slack_api.faults import Fault, Refused, ReplyDropped, ServerError
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from handlers.services import Services

logger = logging.getLogger("slack")
COMMAND = "command=%2Fslow&text=confidential&team_id=T1&user_id=U1&channel_id=C1"
FORM: dict[str, str | Sequence[str]] = {"content-type": "application/x-www-form-urlencoded"}


def test_a_failing_listener_is_logged_by_its_place_and_without_the_words(
    slack: SlackStandIn, services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    client = build_client(slack.bot_token, slack.api_url)
    app = build_app(client=client, services=services, workspace=own_workspace(client), logger=logger)

    @app.command("/slow")
    def fail() -> None:
        raise RuntimeError("confidential")

    assert app.dispatch(BoltRequest(body=COMMAND, headers=FORM)).status == 200
    assert "A listener failed: RuntimeError at" in caplog.text
    assert "confidential" not in caplog.text


@pytest.mark.parametrize("fault", [ServerError(), ReplyDropped(), Refused("fatal_error")], ids=str)
def test_the_first_request_is_answered_though_slack_does_not_say_again_whose_the_token_is(
    slack: SlackStandIn, services: Services, fault: Fault
) -> None:
    client = build_client(slack.bot_token, slack.api_url)
    workspace = own_workspace(client)
    slack.fail("auth.test", fault, times=9)
    app = build_app(client=client, services=services, logger=logger, workspace=workspace)
    heard: list[str] = []

    @app.command("/slow")
    def listen(command: dict[str, str]) -> None:
        heard.append(command["text"])

    app.dispatch(BoltRequest(body=COMMAND, headers=FORM))
    assert heard == ["confidential"]
    assert len(slack.calls_of("auth.test")) == 1
