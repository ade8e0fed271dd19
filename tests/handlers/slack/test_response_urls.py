"""Where private answers may be left: at Slack's response URLs, and nowhere else."""

from dataclasses import replace
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import command_body
from bot.playground.slack_sends.delivery import Kind
from handlers.slack.response_urls import is_of_slack
from tests.slack.running_bot import RunningBot

API = "https://slack.com/api/"


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.slack.com/commands/T1/2/3",
        "https://hooks.slack.com:443/actions/T1/2/3",
        "https://hooks.slack-gov.com/actions/T1/2/3",
    ],
)
def test_slacks_own_address_is_posted_to(url: str) -> None:
    assert is_of_slack(url, API)


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.slack.com/commands/T1/2/3",
        "https://hooks.slack.com.example.org/",
        "https://example.org/hooks.slack.com",
        "https://notslack.com/",
        "https://hooks.slack.com@example.org/",
        "https://someone@hooks.slack.com/",
        "https://hooks.slack.com:8443/",
        "https://hooks.slack.com:port/",
        "https://[hooks.slack.com/",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "",
    ],
)
def test_any_other_address_is_not(url: str) -> None:
    assert not is_of_slack(url, API)


def test_a_command_with_another_response_url_is_answered_in_the_direct_message(
    bot: RunningBot, slack: SlackStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    body: dict[str, Any] = command_body(
        command="/lac",
        text="help",
        person=SAM,
        channel=replace(TEAM_CHAT),
        trigger_id="1.2",
        response_url="http://127.0.0.1:9/elsewhere",
    )
    bot.delivery.deliver(Kind.COMMAND, body)
    bot.settle()
    assert len(slack.calls_of("chat.postMessage")) == 1
    assert "elsewhere" not in caplog.text
