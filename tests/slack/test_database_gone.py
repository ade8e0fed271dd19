"""The database takes nothing: questions are answered all the same, and what cannot be shown is told."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.address import FILE_NAME
from bot.store.store import Store, open_store
from handlers.services import Services
from handlers.wording import home, short_messages
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot
from tests.slack.slack_user import SlackUser


@pytest.fixture
def own_store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(None, tmp_path)) as store:
        yield store


@pytest.fixture
def locked(own_store: Store, tmp_path: Path) -> Iterator[None]:
    """Another program holds the only lock."""
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def own_bot(slack: SlackStandIn, services: Services, clock: MovingClock, own_store: Store) -> Iterator[RunningBot]:
    with run_bot(slack, replace(services, store=own_store), clock) as bot:
        yield bot


@pytest.fixture
def person(own_bot: RunningBot) -> SlackUser:
    return own_bot.user(SAM)


def test_a_mention_is_answered_while_the_database_is_locked(person: SlackUser, locked: None) -> None:
    [answer] = person.say("@bot resilience")
    assert "NCB briefing, 2010" in answer.shown


def test_a_direct_message_is_answered_while_the_database_is_locked(person: SlackUser, locked: None) -> None:
    [answer] = person.say("resilience", SAM_DIRECT)
    assert "NCB briefing, 2010" in answer.shown


def test_home_says_what_cannot_be_shown_when_the_database_is_gone(
    person: SlackUser, own_store: Store, tmp_path: Path
) -> None:
    own_store.close()
    (tmp_path / FILE_NAME).write_bytes(b"not a database at all" * 100)
    person.open_home()
    assert home.CANNOT_BE_SHOWN in person.home.shown
    assert short_messages.APOLOGY not in [message.shown for message in person.sees(SAM_DIRECT)]


def test_that_nothing_can_be_kept_is_seen_while_the_database_is_locked(
    own_store: Store, locked: None, clock: MovingClock
) -> None:
    assert not own_store.is_writable(clock())


def test_a_database_that_is_well_takes_something(own_store: Store, clock: MovingClock) -> None:
    assert own_store.is_writable(clock())
