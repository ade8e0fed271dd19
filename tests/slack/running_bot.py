"""The real bot in this process: its web app on a port, its client pointed at the stand-in."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from starlette.applications import Starlette

from bot.app import LISTENER_THREADS, build_app
from bot.playground.keyboard.bot_link import BotLink
from bot.playground.slack_api.records import Person
from bot.playground.slack_api.routes import api_routes
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.delivery import Delivery
from bot.playground.slack_sends.signed_post import SignedPost
from bot.slack_client import build_client
from bot.web.site import build_web
from handlers.services import Services
from handlers.slack import manifest
from tests.slack.counting_executor import CountingExecutor
from tests.slack.serving import serving
from tests.slack.slack_user import SlackUser
from tests.slack.socket_mode import SocketMode

SIGNING_SECRET = "the harness signs with this"
logger = logging.getLogger("slack")


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
        return self.link.delivery

    def user(self, person: Person) -> SlackUser:
        """Return a person of the workspace who uses this bot."""
        return SlackUser(self.link, person, self.settle)


@contextmanager
def serve_stand_in(clock: Callable[[], datetime]) -> Iterator[tuple[SlackStandIn, SocketMode]]:
    """Serve a stand-in for Slack with the bot's scopes, with Socket Mode."""
    slack = SlackStandIn(own_url="", clock=clock, scopes=manifest.SCOPES | manifest.OPTIONAL_SCOPES)
    sockets = SocketMode(slack)

    def build(url: str) -> Starlette:
        slack.own_url = url
        return Starlette(routes=[*sockets.routes(), *api_routes(slack)])

    with serving(build):
        yield slack, sockets


@contextmanager
def run_bot(slack: SlackStandIn, services: Services, clock: Callable[[], datetime]) -> Iterator[RunningBot]:
    """Run the bot over HTTP, as in `bot/server.py`."""
    executor = CountingExecutor(LISTENER_THREADS)
    client = build_client(slack.bot_token, slack.api_url)
    app = build_app(client=client, services=services, executor=executor, logger=logger)

    web = build_web(
        app=app,
        signing_secret=SIGNING_SECRET,
        services=services,
        is_ready=lambda: True,
        clock=clock,
    )
    with serving(lambda _: web) as url:
        delivery = SignedPost(f"{url}/slack/events", SIGNING_SECRET, clock)
        yield RunningBot(url, web, link_to(slack, delivery), executor.wait_until_idle)
    executor.shutdown()


def link_to(slack: SlackStandIn, delivery: Delivery) -> BotLink:
    """Return the line on which the bot gets what its manifest asks for."""
    return BotLink(slack, delivery, manifest.COMMAND, manifest.EVENTS, manifest.SHORTCUTS)
