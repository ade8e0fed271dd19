"""The playground's clock, and what it does on the way when it is moved on."""

from datetime import UTC, datetime, timedelta

from bot.playground.clock import PlaygroundClock, TimeTravel
from tests.slack.moving_clock import START, MovingClock

HOUR = timedelta(hours=1)
WEEK = timedelta(days=7)


class Digests:
    """One digest a week from `due` on, and when each was posted."""

    def __init__(self, clock: PlaygroundClock, due: datetime | None) -> None:
        self.clock = clock
        self.due = due
        self.posted_at: list[datetime] = []

    def next_due(self) -> datetime | None:
        return self.due

    def post(self) -> None:
        self.posted_at.append(self.clock())
        self.due = self.due + WEEK if self.due else None


def travel(due: datetime | None) -> tuple[TimeTravel, Digests]:
    clock = PlaygroundClock(MovingClock())
    digests = Digests(clock, due)
    return TimeTravel(clock, digests.next_due, digests.post), digests


def test_it_shows_the_machines_time_until_it_is_moved() -> None:
    machine = MovingClock()
    clock = PlaygroundClock(machine)
    machine.advance(minutes=5)
    assert clock() == machine()
    assert clock.ahead == timedelta(0)


def test_it_goes_on_from_where_it_was_moved_to() -> None:
    machine = MovingClock()
    clock = PlaygroundClock(machine)
    clock.move_to(START + HOUR)
    machine.advance(minutes=5)
    assert clock() == START + HOUR + timedelta(minutes=5)


def test_it_is_never_moved_back() -> None:
    clock = PlaygroundClock(MovingClock())
    clock.move_to(datetime(2020, 1, 1, tzinfo=UTC))
    assert clock() == START


def test_an_hour_without_a_digest_is_an_hour() -> None:
    time, digests = travel(START + WEEK)
    time.go_on(HOUR)
    assert digests.clock() == START + HOUR
    assert digests.posted_at == []


def test_each_digest_on_the_way_is_posted_at_its_own_time() -> None:
    time, digests = travel(START + HOUR)
    time.go_on(2 * WEEK)
    assert [moment.replace(second=0) for moment in digests.posted_at] == [START + HOUR, START + HOUR + WEEK]
    assert digests.clock() == START + 2 * WEEK


def test_it_goes_to_the_next_digest() -> None:
    time, digests = travel(START + 3 * HOUR)
    assert time.go_to_next_digest()
    assert [moment.replace(second=0) for moment in digests.posted_at] == [START + 3 * HOUR]


def test_where_no_digest_is_to_come_it_stays() -> None:
    time, digests = travel(None)
    assert not time.go_to_next_digest()
    assert digests.clock() == START


def test_a_digest_that_stays_due_does_not_hold_it_up() -> None:
    clock = PlaygroundClock(MovingClock())
    time = TimeTravel(clock, lambda: START, lambda: None)
    time.go_on(HOUR)
    assert clock() == START + HOUR
