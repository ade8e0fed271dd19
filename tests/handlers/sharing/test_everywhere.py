"""What is published in one process is in the library of every other within five seconds."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.services import Knowledge, build_services
from bot.store.store import open_store
from handlers.services import Services
from tests.handlers.sharing.filled_in import BREAKFAST, published
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot

WITHIN = 5
"""Seconds."""


@pytest.fixture
def two_bots(
    slack: SlackStandIn, services: Services, clock: MovingClock, tmp_path: Path
) -> Iterator[tuple[RunningBot, RunningBot]]:
    """Two bots with nothing in common but the database."""
    knowledge = Knowledge(services.library, services.config, services.answerer)
    with ExitStack() as stack:
        stores = [stack.enter_context(closing(open_store(None, tmp_path))) for _ in range(2)]
        first, second = (build_services(knowledge, store, None, clock) for store in stores)
        yield (
            stack.enter_context(run_bot(slack, first, clock)),
            stack.enter_context(run_bot(slack, second, clock)),
        )


def test_an_example_that_is_published_in_one_is_found_in_the_other(
    two_bots: tuple[RunningBot, RunningBot], clock: MovingClock
) -> None:
    first, second = two_bots
    sam = second.user(SAM)
    [before] = sam.command("/lac breakfast club before exams")
    published(first.user(SAM), first.user(ALEX))
    clock.advance(seconds=WITHIN)
    [after] = sam.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] not in before.shown
    assert BREAKFAST["title"] in after.shown


def test_an_example_that_is_withdrawn_in_one_is_gone_from_the_other(
    two_bots: tuple[RunningBot, RunningBot], clock: MovingClock
) -> None:
    first, second = two_bots
    published(first.user(SAM), first.user(ALEX))
    sam = second.user(SAM)
    [before] = sam.command("/lac breakfast club before exams")
    [listed] = first.user(SAM).command("/lac shared")
    first.user(SAM).press(listed, "Withdraw")
    clock.advance(seconds=WITHIN)
    [after] = sam.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] in before.shown
    assert BREAKFAST["title"] not in after.shown
