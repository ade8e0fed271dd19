"""A workspace with two moderators, Sam and Alex, and Jo, who shares."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT
from bot.playground.slack_api.records import BOT_USER_ID, TEAM_ID, Channel, ChannelKind, Person
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.services import Services
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot
from tests.slack.slack_user import SlackUser

JO = Person("U0JO", "jo", "Jo Marsh")
JO_DIRECT = Channel("D0JO", "jo", ChannelKind.DIRECT, frozenset({JO.id, BOT_USER_ID}))

RunModerated = Callable[[Sequence[str]], AbstractContextManager[RunningBot]]


@pytest.fixture
def run_moderated(slack: SlackStandIn, services: Services, clock: MovingClock) -> RunModerated:
    """Run a bot whose owner has named these moderators."""
    slack.workspace.people[JO.id] = JO
    slack.add_channel(JO_DIRECT)
    slack.add_channel(replace(TEAM_CHAT, members=TEAM_CHAT.members | {JO.id}))
    services.store.forget(TEAM_ID)

    @contextmanager
    def run(moderators: Sequence[str]) -> Iterator[RunningBot]:
        settings = services.config.settings.model_copy(update={"moderators": tuple(moderators)})
        with run_bot(slack, replace(services, config=replace(services.config, settings=settings)), clock) as bot:
            yield bot

    return run


@pytest.fixture
def moderated(run_moderated: RunModerated) -> Iterator[RunningBot]:
    """The bot of a workspace whose moderators are Sam and Alex."""
    with run_moderated([SAM.id, ALEX.id]) as bot:
        yield bot


@pytest.fixture
def jo(moderated: RunningBot) -> SlackUser:
    """Jo Marsh, who shares and is no moderator."""
    return moderated.user(JO)
