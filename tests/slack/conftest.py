"""The bot over a WebSocket, and the bot in either mode, for tests of what both must do."""

import logging
from collections.abc import Iterator
from functools import partial

import pytest
from starlette.applications import Starlette

from bot.app import build_app
from bot.front_door import FrontDoor
from bot.intake import Intake
from bot.own_workspace import own_workspace
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from bot.socket_mode import connected
from handlers.services import Services
from tests.slack.running_bot import SECONDS_TO_SETTLE, RunningBot, link_to, settle
from tests.slack.socket_mode import SocketMode

logger = logging.getLogger("slack")


@pytest.fixture(scope="module")
def sockets(served_slack: tuple[SlackStandIn, SocketMode]) -> SocketMode:
    return served_slack[1]


@pytest.fixture(scope="module")
def connected_bot(
    served_slack: tuple[SlackStandIn, SocketMode], sockets: SocketMode, services: Services
) -> Iterator[RunningBot]:
    slack = served_slack[0]
    client = build_client(slack.bot_token, slack.api_url)
    workspace = own_workspace(client)
    intake = Intake(build_app(client=client, services=services, workspace=workspace, logger=logger))
    door = FrontDoor(intake.take, workspace)
    with connected(door, slack.app_token, build_client(None, slack.api_url), on_refusal=lambda: None):
        sockets.wait_for_connection(1)
        yield RunningBot("", Starlette(), link_to(slack, sockets), partial(settle, intake))
    intake.drain(SECONDS_TO_SETTLE)


@pytest.fixture
def socket_bot(connected_bot: RunningBot, slack: SlackStandIn) -> RunningBot:
    return connected_bot


@pytest.fixture(params=["over HTTP", "over a WebSocket"])
def either_bot(request: pytest.FixtureRequest) -> RunningBot:
    """The bot in each of its two modes."""
    found: RunningBot = request.getfixturevalue("bot" if request.param == "over HTTP" else "socket_bot")
    return found
