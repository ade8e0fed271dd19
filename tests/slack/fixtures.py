"""The fixtures that every test may use; `tests/conftest.py` hands them out.

`sam` and `alex` use the bot, `slack` is what they and the bot see, `clock` is the time for all. When a test ends, what
the bot sent must be such that Slack takes it and shows it rightly. A test that provokes findings checks them and then
calls `slack.findings.clear()`.
"""

from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.services import Knowledge, build_services
from bot.store.store import open_store
from config.catalogue import Config
from handlers.services import Services
from handlers.slack.newest_form import REFUSED
from knowledge.answers.answerer import Answerer
from knowledge.library.library import Library
from tests.slack.apps import AGENT_APP
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot, serve_stand_in
from tests.slack.slack_user import SlackUser
from tests.slack.socket_mode import SocketMode

PUBLIC_URL = "https://bot.example.org"


@pytest.fixture(scope="session")
def clock() -> MovingClock:
    """The time of the stand-in and of the bot's guard; tests move it forwards only."""
    return MovingClock()


@pytest.fixture(scope="session")
def services(
    library: Library,
    config: Config,
    answerer: Answerer,
    tmp_path_factory: pytest.TempPathFactory,
    clock: MovingClock,
) -> Iterator[Services]:
    """The real library, configuration, answerer and store, as in Socket Mode behind a firewall: titles are no links.

    `dataclasses.replace(services, public_url=PUBLIC_URL)` gives those of a bot with a public address.
    """
    with closing(open_store(None, tmp_path_factory.mktemp("bot"))) as store:
        yield build_services(Knowledge(library, config, answerer), store, None, clock)


@pytest.fixture(scope="session")
def served_slack(clock: MovingClock) -> Iterator[tuple[SlackStandIn, SocketMode]]:
    """The one stand-in of this process. Tests ask for `slack`, which is emptied for each."""
    with serve_stand_in(clock) as served:
        yield served


@pytest.fixture(scope="session")
def running_bot(
    served_slack: tuple[SlackStandIn, SocketMode], services: Services, clock: MovingClock
) -> Iterator[RunningBot]:
    """The one bot of this process. Tests ask for `bot`."""
    with run_bot(served_slack[0], services, clock) as bot:
        yield bot


@pytest.fixture
def slack(served_slack: tuple[SlackStandIn, SocketMode], clock: MovingClock) -> Iterator[SlackStandIn]:
    """The stand-in, empty, an hour after the test before; the app has an agent view until `slack.install` says else."""
    stand_in = served_slack[0]
    clock.advance(hours=1)
    stand_in.reset()
    stand_in.install(AGENT_APP)
    yield stand_in
    assert [str(finding) for finding in stand_in.findings] == []


@pytest.fixture
def bot(running_bot: RunningBot, slack: SlackStandIn, services: Services) -> Iterator[RunningBot]:
    """The running bot, which remembers nothing of the test before and has nothing left to do when the test ends."""
    services.store.forget(TEAM_ID)
    REFUSED.clear()
    yield running_bot
    running_bot.settle()


@pytest.fixture
def sam(bot: RunningBot) -> SlackUser:
    """Sam Okafor, who uses the bot."""
    return bot.user(SAM)


@pytest.fixture
def alex(bot: RunningBot) -> SlackUser:
    """Alex Byrne, who uses the bot."""
    return bot.user(ALEX)
