"""A restart loses nothing that a button on an older message needs: the message carries the ids."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import SAM
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.store import open_store
from handlers.services import Services
from tests.slack.running_bot import run_bot
from tests.slack.slack_user import SlackUser


@pytest.fixture
def answer_from_before(
    slack: SlackStandIn, services: Services, clock: Callable[[], datetime], tmp_path: Path
) -> Message:
    """An answer of a bot that has been stopped since."""
    with (
        closing(open_store(None, tmp_path)) as store,
        run_bot(slack, replace(services, store=store), clock) as stopped,
    ):
        [answer] = stopped.user(SAM).command("/lac resilience")
    return answer


@pytest.fixture
def sam_after(
    answer_from_before: Message, slack: SlackStandIn, services: Services, clock: Callable[[], datetime], tmp_path: Path
) -> Iterator[SlackUser]:
    """Sam, once the bot runs again on the same database."""
    assert answer_from_before.is_ephemeral
    with (
        closing(open_store(None, tmp_path)) as store,
        run_bot(slack, replace(services, store=store), clock) as started,
    ):
        yield started.user(SAM)


def test_the_section_is_read(answer_from_before: Message, sam_after: SlackUser) -> None:
    sam_after.press(answer_from_before, "Read")
    assert "Resilience" in sam_after.modal.shown


def test_more_results_are_shown(answer_from_before: Message, sam_after: SlackUser) -> None:
    [more] = sam_after.press(answer_from_before, "More")
    assert "NCB briefing, 2010" in more.shown


def test_the_answer_is_shared(answer_from_before: Message, sam_after: SlackUser) -> None:
    preview, *_ = sam_after.press(answer_from_before, "Share")
    shared, *_ = sam_after.press(preview, "Post it in the channel")
    assert "shared this from the library" in shared.shown


def test_it_is_saved(answer_from_before: Message, sam_after: SlackUser) -> None:
    sam_after.press(answer_from_before, "Save")
    [saved] = sam_after.command("/lac saved")
    assert "Resilience" in saved.shown


def test_reflecting_begins(answer_from_before: Message, sam_after: SlackUser) -> None:
    sam_after.press(answer_from_before, "Reflect")
    assert "Reflect" in sam_after.modal.shown
