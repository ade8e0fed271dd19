"""The real bot in this process: its web app on a port, its client pointed at the stand-in."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from starlette.applications import Starlette

from bot.app import build_app
from bot.front_door import FrontDoor
from bot.intake import Intake
from bot.own_workspace import own_workspace
from bot.playground.keyboard.bot_link import BotLink
from bot.playground.slack_api.records import Person
from bot.playground.slack_api.routes import api_routes
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.delivery import Delivery, Kind, NotAcknowledgedError, Retry
from bot.playground.slack_sends.signed_post import SignedPost
from bot.slack_client import build_client
from bot.web.refusal_log import RefusalLog
from bot.web.site import build_web
from handlers.services import Services
from handlers.slack import manifest
from tests.slack.apps import AGENT_APP
from tests.slack.serving import serving
from tests.slack.slack_user import SlackUser
from tests.slack.socket_mode import SocketMode

SECONDS_TO_SETTLE = 20
SIGNING_SECRET = "the harness signs with this"
DOMAIN = "bot.example.org"
"""Of `PUBLIC_URL` in `tests/slack/fixtures.py`."""
logger = logging.getLogger("slack")


@dataclass(frozen=True)
class SentAgain:
    """Sends an event again, as Slack does, where a busy machine did not answer it in time and so did not take it."""

    way: Delivery

    def deliver(self, kind: Kind, body: Mapping[str, Any], retry: Retry | None = None) -> Mapping[str, Any]:
        """Return the bot's answer. Raises NotAcknowledgedError where it took it none of four times."""
        retries = [Retry(number, "http_timeout") for number in (1, 2, 3)] if kind is Kind.EVENT else []
        for again in retries:
            try:
                return self.way.deliver(kind, body, retry)
            except NotAcknowledgedError:
                retry = again
        return self.way.deliver(kind, body, retry)


@dataclass(frozen=True)
class RunningBot:
    """A bot that can be reached; `web` is its site at `url`, `link` what people do goes over."""

    url: str
    web: Starlette
    link: BotLink
    settle: Callable[[], None]
    """Returns when no listener of the bot runs any more."""

    @property
    def delivery(self) -> Delivery:
        """The way to send it anything at all: `bot.delivery.deliver(Kind.EVENT, body)`."""
        return SentAgain(self.link.delivery)

    def user(self, person: Person) -> SlackUser:
        """Return a person of the workspace who uses this bot."""
        return SlackUser(self.link, person, self.settle)


@contextmanager
def serve_stand_in(clock: Callable[[], datetime]) -> Iterator[tuple[SlackStandIn, SocketMode]]:
    """Serve a stand-in for Slack in which the app has an agent view, with Socket Mode."""
    slack = SlackStandIn(own_url="", clock=clock, app=AGENT_APP)
    sockets = SocketMode(slack)

    def build(url: str) -> Starlette:
        slack.own_url = url
        return Starlette(routes=[*sockets.routes(), *api_routes(slack)])

    with serving(build):
        yield slack, sockets


@contextmanager
def run_bot(slack: SlackStandIn, services: Services, clock: Callable[[], datetime]) -> Iterator[RunningBot]:
    """Run the bot over HTTP, as in `bot/server.py`."""
    client = build_client(slack.bot_token, slack.api_url)
    workspace = own_workspace(client)
    intake = Intake(build_app(client=client, services=services, workspace=workspace, logger=logger))
    web = build_web(
        door=FrontDoor(intake.take, workspace),
        signing_secret=SIGNING_SECRET,
        services=services,
        is_ready=lambda: True,
        clock=clock,
        refusals=RefusalLog(clock),
    )
    with serving(lambda _: web) as url:
        delivery = SignedPost(f"{url}/slack/events", SIGNING_SECRET, clock)
        yield RunningBot(url, web, link_to(slack, delivery), partial(settle, intake))
    intake.drain(SECONDS_TO_SETTLE)


def settle(intake: Intake) -> None:
    """Return when no listener runs any more. Raises AssertionError when that takes too long."""
    assert intake.wait_until_idle(SECONDS_TO_SETTLE), f"listeners still run after {SECONDS_TO_SETTLE} seconds"


def link_to(slack: SlackStandIn, delivery: Delivery) -> BotLink:
    """Return the line on which the bot gets what its app asks for."""
    return BotLink(slack, delivery, manifest.COMMAND, manifest.SHORTCUTS, domains=[DOMAIN])
