"""“Next:” names the day on which a digest really comes: years of random changes, against what the clock then does."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, auto
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.scheduler.opening import open_due
from bot.store.delivery import OUTCOME_UNKNOWN, Slot, State
from bot.store.store import Store, open_store
from config.bank_holidays import HolidaysKept
from config.bot_settings import Weekday
from config.catalogue import Config, load_config
from handlers.digest.coming import week_by_hand
from handlers.digest.settings import digest_of_channel, save_digest, schedule_in
from handlers.digest.timings import Timings
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from knowledge.digest.schedule import Schedule
from tests.slack.moving_clock import MovingClock

START = datetime(2026, 10, 1, 12, tzinfo=UTC)
TIMINGS = Timings()
CHANNEL = ChannelRef("T1", "C1")
ZONES = ("Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Auckland")
TIMES = (time(0), time(1, 30), time(2, 30), time(9), time(23, 59))


class Outcome(Enum):
    """What comes of a digest that somebody posts, or that the clock does."""

    POSTED = auto()
    UNSURE = auto()
    FAILED = auto()
    NEVER_KNOWN = auto()


@dataclass(frozen=True)
class Change:
    """What somebody does, so long after what was done before."""

    after: timedelta
    schedule: Schedule | None = None
    is_on: bool = True
    pause: int | None = None
    by_hand: Outcome | None = None
    of_clock: Outcome = Outcome.POSTED


SCHEDULES = st.builds(Schedule, st.sampled_from(list(Weekday)), st.sampled_from(TIMES), st.sampled_from(ZONES))
OUTCOMES = st.sampled_from(list(Outcome))
CHANGES = st.builds(
    Change,
    st.timedeltas(timedelta(minutes=1), timedelta(days=25)),
    st.none() | SCHEDULES,
    st.sampled_from([True, True, True, False]),
    st.none() | st.integers(1, 40),
    st.none() | OUTCOMES,
    st.sampled_from([Outcome.POSTED, Outcome.POSTED, Outcome.UNSURE, Outcome.FAILED]),
)


@dataclass
class Life:
    """A channel, its clock, and what is done to both."""

    services: Services
    now: MovingClock
    came: list[datetime] = field(default_factory=list)

    @property
    def store(self) -> Store:
        """What the bot remembers."""
        return self.services.store

    def next_told(self) -> datetime | None:
        """What people are told."""
        digest = digest_of_channel(self.services, CHANNEL)
        return digest.next_due.astimezone(UTC) if digest and digest.next_due else None

    def live_until(self, moment: datetime, of_clock: Outcome) -> None:
        """Let the clock do what is due; each digest must come at the very moment that was told, and none besides."""
        while True:
            told, due_at = self.next_told(), self.store.subscriptions.next_due_at()
            if due_at is None or due_at > moment:
                assert told is None or told > moment
                break
            self.now.advance(seconds=(max(due_at, self.now()) - self.now()).total_seconds())
            opened = self._open()
            if opened:
                assert told == self.now()
                self.came.append(self.now())
                self._settle(opened[0], of_clock)
            else:
                assert told is None or told > self.now()
        self.now.advance(seconds=(moment - self.now()).total_seconds())

    def _open(self) -> list[Slot]:
        open_due(self.store, self.now(), TIMINGS, self.services.config.holidays)
        ready = self.store.deliveries.ready(self.now(), 1_000)
        return [one.slot for one in ready if one.due_at == self.now() and one.state is State.WAITING]

    def post_by_hand(self, outcome: Outcome) -> None:
        """Do as “Post now” does."""
        slot = Slot(*CHANNEL, week_by_hand(self.services, CHANNEL, schedule_in(self.services, CHANNEL)))
        waiting = self.store.deliveries.open(slot, self.now())
        self.store.deliveries.open_again(waiting, self.now())
        self._settle(slot, outcome)

    def _settle(self, slot: Slot, outcome: Outcome) -> None:
        delivery = self.store.deliveries.find(slot)
        assert delivery is not None
        claimed = self.store.deliveries.claim(delivery, "test", self.now(), self.now() + TIMINGS.lease, "resilience")
        if claimed is None:
            return
        if outcome is Outcome.POSTED:
            self.store.deliveries.settle_posted(slot, self.now(), "1.0")
        elif outcome is Outcome.UNSURE:
            self.store.deliveries.wait(claimed, State.UNSURE, self.now() + timedelta(days=1))
        else:
            note = OUTCOME_UNKNOWN if outcome is Outcome.NEVER_KNOWN else "not_in_channel"
            self.store.deliveries.settle_not_posted(claimed, State.FAILED, self.now(), note)

    def do(self, change: Change) -> None:
        """Wait, then change what is to be changed."""
        self.live_until(self.now() + change.after, change.of_clock)
        if change.by_hand:
            self.post_by_hand(change.by_hand)
        schedule = change.schedule or schedule_in(self.services, CHANNEL)
        until = self.now().date() + timedelta(days=1 + change.pause) if change.pause else None
        save_digest(self.services, CHANNEL, None, schedule, is_on=change.is_on, until=until)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(None, Path(tmp_path_factory.mktemp("next")))
    yield store
    store.close()


def config(holidays: HolidaysKept) -> Config:
    loaded = load_config()
    digest = loaded.settings.digest.model_copy(update={"holidays": holidays})
    return Config(**{**vars(loaded), "settings": loaded.settings.model_copy(update={"digest": digest})})


CONFIGS = {holidays: config(holidays) for holidays in HolidaysKept}
MONDAYS = Schedule(Weekday.MONDAY, time(9), "Europe/London")
FRIDAYS = Schedule(Weekday.FRIDAY, time(9), "Europe/London")
A_DAY = timedelta(days=1)


def life(store: Store, holidays: HolidaysKept, start: datetime = START) -> Life:
    store.forget("T1")
    now = MovingClock(start)
    return Life(cast(Services, SimpleNamespace(store=store, config=CONFIGS[holidays], clock=now)), now)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(list(HolidaysKept)), st.lists(CHANGES, min_size=1, max_size=25))
@example(
    HolidaysKept.ENGLAND_AND_WALES,
    [Change(A_DAY, MONDAYS), Change(timedelta(days=6)), Change(A_DAY, FRIDAYS), Change(timedelta(days=20))],
)
def test_each_digest_comes_when_it_was_told_and_none_besides(
    store: Store, holidays: HolidaysKept, changes: list[Change]
) -> None:
    one = life(store, holidays)
    for change in changes:
        one.do(change)
    one.live_until(one.now() + timedelta(days=60), Outcome.POSTED)


@pytest.mark.parametrize("day", list(Weekday))
def test_two_years_of_every_day_have_a_digest_a_week(store: Store, day: Weekday) -> None:
    one = life(store, HolidaysKept.ENGLAND_AND_WALES, datetime(2026, 11, 2, tzinfo=UTC))
    one.do(Change(timedelta(minutes=1), Schedule(day, time(9), "Europe/London")))
    one.live_until(datetime(2028, 11, 5, 23, tzinfo=UTC), Outcome.POSTED)
    assert len(one.came) in (104, 105)
    assert not {moment.date() for moment in one.came} & set(CONFIGS[HolidaysKept.ENGLAND_AND_WALES].bank_holidays.days)


def test_after_a_change_of_day_the_week_that_has_a_digest_gets_no_other(store: Store) -> None:
    """Monday's digest is posted; on Wednesday the day is changed to Friday: the next comes on Friday of next week."""
    one = life(store, HolidaysKept.NONE, datetime(2026, 11, 29, 12, tzinfo=UTC))
    one.do(Change(timedelta(minutes=1), MONDAYS))
    one.do(Change(3 * A_DAY, FRIDAYS))
    told = one.next_told()
    assert told is not None
    assert told.date() == date(2026, 12, 11)
