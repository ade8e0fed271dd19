"""Bodies of Slack's own, sent as they are: all are taken, whatever is in them."""

import logging

import pytest

from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.delivery import Kind
from tests.slack.recorded_bodies import Payload, payloads
from tests.slack.running_bot import RunningBot

PAYLOADS = payloads()
PEOPLE_OF_THE_BODIES = frozenset({"W111", "W222", "U222"})


@pytest.fixture
def place_of_the_bodies(slack: SlackStandIn) -> None:
    """The channels that the bodies name, so that an answer has somewhere to go."""
    members = PEOPLE_OF_THE_BODIES | {BOT_USER_ID}
    slack.add_channel(Channel("C111", "random", ChannelKind.PUBLIC, members))
    slack.add_channel(Channel("D111", "direct", ChannelKind.DIRECT, members))


def test_there_are_bodies_of_every_kind() -> None:
    assert {payload.kind for payload in PAYLOADS} == set(Kind)


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: payload.name)
def test_a_body_of_slacks_own_is_taken_without_an_error(
    payload: Payload, bot: RunningBot, place_of_the_bodies: None, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        bot.delivery.deliver(payload.kind, payload.body)
        bot.settle()
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert "Traceback" not in caplog.text


def test_slack_gets_back_the_challenge_with_which_it_verifies_the_address(bot: RunningBot) -> None:
    answer = bot.delivery.deliver(Kind.EVENT, {"type": "url_verification", "token": "t", "challenge": "3eZbrw1aBm2r"})
    assert answer == {"challenge": "3eZbrw1aBm2r"}
