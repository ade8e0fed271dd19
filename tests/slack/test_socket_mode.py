"""The same bot over a WebSocket: what people do comes as envelopes, and each is acknowledged."""

import gc
import logging
import warnings

import pytest

from bot.app import build_app
from bot.front_door import FrontDoor
from bot.intake import Intake
from bot.own_workspace import own_workspace
from bot.playground.slack_api.example_workspace import SAM
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.delivery import Kind
from bot.slack_client import SlackRefusedError, build_client
from bot.socket_mode import connected
from handlers.services import Services
from tests.slack.running_bot import RunningBot
from tests.slack.socket_mode import SocketMode

logger = logging.getLogger("slack")
SOON = 5
"""Seconds. It takes half of one; a bot that listens on to a closed connection takes ten."""


def test_a_command_is_answered_privately(socket_bot: RunningBot) -> None:
    [answer] = socket_bot.user(SAM).command("/lac help")
    assert answer.visible_to == SAM.id


def test_a_mention_is_answered_in_its_thread(socket_bot: RunningBot) -> None:
    [answer] = socket_bot.user(SAM).say("@bot hello")
    assert answer.is_reply


@pytest.mark.parametrize("time", range(1, 9))
def test_the_bot_comes_back_soon_each_time_slack_asks_it_to_reconnect(
    socket_bot: RunningBot, sockets: SocketMode, time: int
) -> None:
    opened = sockets.opened
    sockets.ask_to_reconnect()
    sockets.wait_for_connection(opened + 1, SOON)
    assert socket_bot.user(SAM).command("/lac help")


def test_the_bot_comes_back_when_the_connection_is_cut(socket_bot: RunningBot, sockets: SocketMode) -> None:
    opened = sockets.opened
    sockets.cut()
    sockets.wait_for_connection(opened + 1)
    assert socket_bot.user(SAM).command("/lac help")


def test_a_connection_that_slack_has_cut_is_closed_here_too(socket_bot: RunningBot, sockets: SocketMode) -> None:
    gc.collect()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always", ResourceWarning)
        opened = sockets.opened
        sockets.cut()
        sockets.wait_for_connection(opened + 1)
        gc.collect()
    assert [str(warning.message) for warning in seen] == []


def test_an_event_that_nothing_listens_for_is_acknowledged(socket_bot: RunningBot) -> None:
    body = {"type": "event_callback", "event": {"type": "team_join"}, "event_id": "Ev1", "team_id": "T1"}
    assert socket_bot.delivery.deliver(Kind.EVENT, body) == {}


def test_a_wrong_app_token_is_told_in_one_line(slack: SlackStandIn, services: Services) -> None:
    client = build_client(slack.bot_token, slack.api_url)
    workspace = own_workspace(client)
    intake = Intake(build_app(client=client, services=services, workspace=workspace, logger=logger))
    with (
        pytest.raises(SlackRefusedError, match="SLACK_APP_TOKEN"),
        connected(FrontDoor(intake.take, workspace), "xapp-wrong", client, on_refusal=lambda: None),
    ):
        pass
