"""What a clock does round by round, on both databases, by a time that the test moves."""

from dataclasses import dataclass, replace
from datetime import time, timedelta

import pytest
from slack_sdk import WebClient

from bot.playground.slack_api.example_workspace import (
    ALEX,
    ALEX_DIRECT,
    GOOD_PRACTICE,
    SAM,
    SAM_DIRECT,
    TEAM_CHAT,
    WITHOUT_BOT,
)
from bot.playground.slack_api.faults import RateLimited, Refused, Unreadable
from bot.playground.slack_api.records import TEAM_ID, Channel
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.scheduler.scheduler import Scheduler
from bot.scheduler.workspaces import only_workspace
from bot.slack_client import build_client
from bot.store.delivery import Slot, State
from bot.store.store import Store
from bot.store.subscriptions import Subscription
from config.bank_holidays import BankHolidays
from config.bot_settings import Weekday
from handlers.digest.deliverer import Deliverer
from handlers.digest.renderer import renderer_of
from handlers.digest.schedules import schedule_of
from handlers.digest.timings import Timings
from handlers.models.known_channels import KnownChannels
from handlers.services import Services
from tests.slack.moving_clock import MovingClock

POST = "chat.postMessage"


@dataclass
class Team:
    """Channels with a digest on Mondays at nine, and one clock for them."""

    slack: SlackStandIn
    store: Store
    now: MovingClock
    clock: Scheduler

    def subscribe(self, channel: Channel, *, at: time = time(9)) -> Subscription:
        """Let a channel have the digest from now on."""
        mondays = Subscription(TEAM_ID, channel.id, Weekday.MONDAY, at, "Europe/London", SAM.id)
        due = replace(mondays, next_due_at=schedule_of(mondays, BankHolidays()).next_due(self.now()))
        self.store.subscriptions.save(due)
        return due

    def wait_until_due(self) -> None:
        """Let the time pass until the next digest is due."""
        due = self.store.subscriptions.next_due_at()
        assert due is not None
        self.now.advance(seconds=(due - self.now()).total_seconds())

    def digests(self, channel: Channel) -> int:
        """How many stand in a channel."""
        return len(self.slack.messages_of_bot(channel.id))

    def told(self) -> list[str]:
        """What Sam was told in direct messages."""
        return [message.shown for message in self.slack.messages_of_bot(SAM_DIRECT.id)]


@pytest.fixture
def team(slack: SlackStandIn, services: Services, clock: MovingClock, store: Store) -> Team:
    client: WebClient = build_client(slack.bot_token, slack.api_url)
    deliverer = Deliverer(
        store.deliveries,
        renderer_of(services),
        known_channels=KnownChannels(clock),
        clock=clock,
        timings=Timings(),
        name="test",
    )
    return Team(slack, store, clock, _clock_of(store, deliverer, client, clock))


def _clock_of(store: Store, deliverer: Deliverer, client: WebClient, time: MovingClock) -> Scheduler:
    def wait(seconds: float) -> bool:
        time.advance(seconds=seconds)
        return False

    return Scheduler(
        store,
        deliverer,
        only_workspace(client),
        clock=time,
        has_to_stop=wait,
        timings=Timings(),
        holidays=BankHolidays(),
        moderators=[ALEX.id],
    )


def test_nothing_is_posted_before_its_time(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    assert team.clock.run_once() == 0


def test_what_is_due_is_posted_once(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    team.wait_until_due()
    assert (team.clock.run_once(), team.clock.run_once()) == (1, 0)
    assert team.digests(TEAM_CHAT) == 1


def test_it_comes_again_the_week_after(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    for _ in range(3):
        team.wait_until_due()
        team.clock.run_once()
    assert team.digests(TEAM_CHAT) == 3


def test_while_slack_asks_to_wait_the_clock_waits_and_then_posts_the_rest(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    team.subscribe(GOOD_PRACTICE)
    team.slack.fail(POST, RateLimited(30))
    team.wait_until_due()
    start = team.now()
    assert team.clock.run_once() == 2
    assert team.now() - start >= timedelta(seconds=30)


def test_a_digest_that_was_missed_for_days_is_skipped_and_noted(team: Team) -> None:
    subscription = team.subscribe(TEAM_CHAT)
    team.wait_until_due()
    due = team.now()
    team.now.advance(days=3)
    assert team.clock.run_once() == 0
    missed = team.store.deliveries.find(
        Slot(TEAM_ID, TEAM_CHAT.id, schedule_of(subscription, BankHolidays()).week_of(due))
    )
    assert missed is not None
    assert (missed.state, missed.note) == (State.SKIPPED, "missed")


def test_after_a_short_downtime_it_is_posted_late(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    team.wait_until_due()
    team.now.advance(hours=30)
    assert team.clock.run_once() == 1


def test_many_at_one_moment_are_spread_over_two_minutes(team: Team) -> None:
    members = TEAM_CHAT.members
    for number in range(600):
        team.subscribe(team.slack.add_channel(replace(TEAM_CHAT, id=f"C{number:04d}", members=members)))
    team.wait_until_due()
    start = team.now()
    team.clock.round()
    assert timedelta(seconds=115) < team.now() - start < timedelta(seconds=125)


def test_who_set_it_up_is_told_once_that_it_fails_and_what_to_do(team: Team) -> None:
    team.subscribe(WITHOUT_BOT)
    team.wait_until_due()
    for _ in range(6):
        team.clock.run_once()
        team.now.advance(hours=1)
    [told] = team.told()
    assert f"could not be posted in <#{WITHOUT_BOT.id}>" in told
    assert "Type `/invite @Practice exchange` there." in told


def archive(team: Team, channel: Channel) -> None:
    team.slack.add_channel(replace(channel, is_archived=True))


def try_for_two_days(team: Team) -> None:
    """Wait until the next digest is due, and let the clock try it until it is too late."""
    team.wait_until_due()
    for _ in range(50):
        team.clock.run_once()
        team.now.advance(hours=1)


def test_of_an_archived_channel_it_is_told_where_a_person_can_act(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    archive(team, TEAM_CHAT)
    try_for_two_days(team)
    [told] = team.told()
    assert "is archived. Nothing can be posted there" in told
    assert "open my Home tab" in told
    assert "/lac digest" not in told


def test_an_archived_channel_is_tried_no_more_after_four_weeks(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    archive(team, TEAM_CHAT)
    for _ in range(5):
        try_for_two_days(team)
    left = team.store.subscriptions.find(TEAM_ID, TEAM_CHAT.id)
    assert left is not None
    assert (left.is_on, left.next_due_at) == (False, None)
    assert team.store.deliveries.next_ready_at() is None
    assert len(team.told()) == 1


@pytest.mark.parametrize("person", [None, "U0GONE"])
def test_where_who_set_it_up_cannot_be_reached_the_moderators_are_told(team: Team, person: str | None) -> None:
    team.store.subscriptions.save(replace(team.subscribe(WITHOUT_BOT), set_up_by=person))
    try_for_two_days(team)
    [told] = [message.shown for message in team.slack.messages_of_bot(ALEX_DIRECT.id)]
    assert "could not be posted" in told
    assert team.told() == []


def test_what_nobody_can_find_out_is_told_and_not_posted_again(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    team.slack.fail(POST, Unreadable("<html>"))
    team.slack.fail("conversations.history", Refused("missing_scope"), times=9)
    try_for_two_days(team)
    assert team.digests(TEAM_CHAT) == 1
    [told] = team.told()
    assert told.startswith(f"I do not know whether this week’s digest is in <#{TEAM_CHAT.id}>")


def test_once_the_bot_is_invited_the_digest_comes(team: Team) -> None:
    team.subscribe(WITHOUT_BOT)
    team.wait_until_due()
    team.clock.run_once()
    team.slack.add_channel(replace(WITHOUT_BOT, members=TEAM_CHAT.members))
    team.now.advance(minutes=10)
    assert team.clock.run_once() == 1


def test_a_first_refusal_is_told_to_nobody(team: Team) -> None:
    team.subscribe(WITHOUT_BOT)
    team.wait_until_due()
    team.clock.run_once()
    assert team.told() == []


def test_trouble_with_the_bots_own_token_is_no_matter_of_the_person(team: Team) -> None:
    team.subscribe(TEAM_CHAT)
    team.slack.fail(POST, Refused("token_revoked"), times=5)
    team.wait_until_due()
    for _ in range(5):
        team.clock.run_once()
        team.now.advance(hours=1)
    assert team.told() == []
    assert team.clock.run_once() == 1


def test_workspaces_of_another_token_are_left_alone(team: Team) -> None:
    elsewhere = replace(team.subscribe(TEAM_CHAT), team_id="T0OTHER")
    team.store.subscriptions.remove(TEAM_ID, TEAM_CHAT.id)
    team.store.subscriptions.save(elsewhere)
    team.wait_until_due()
    assert team.clock.round().posted == 0
    assert team.digests(TEAM_CHAT) == 0


def test_it_runs_until_it_is_told_to_stop(services: Services, clock: MovingClock, slack: SlackStandIn) -> None:
    rounds: list[float] = []

    def stop_at_the_third(seconds: float) -> bool:
        rounds.append(seconds)
        return len(rounds) == 3

    client = build_client(slack.bot_token, slack.api_url)
    deliverer = Deliverer(
        services.store.deliveries,
        renderer_of(services),
        known_channels=KnownChannels(clock),
        clock=clock,
        timings=Timings(),
        name="test",
    )
    Scheduler(
        services.store,
        deliverer,
        only_workspace(client),
        clock=clock,
        has_to_stop=stop_at_the_third,
        timings=Timings(),
        holidays=BankHolidays(),
    ).run()
    assert rounds == [5.0, 5.0, 5.0]
