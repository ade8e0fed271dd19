"""When a digest is due: every day of two years in five zones, against zoneinfo itself."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from config.bot_settings import Weekday
from knowledge.digest.schedule import Schedule, first_moment_of, monday_of

LONDON = "Europe/London"
ZONES = (LONDON, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns")
"""Two that change by an hour, one by half an hour, one that is off by 45 minutes, one at a half hour that changes."""
FIRST_MONDAY = date(2026, 1, 5)
WEEKS = 104

mondays = st.integers(0, WEEKS - 1).map(lambda weeks: FIRST_MONDAY + timedelta(weeks=weeks))
moments = st.datetimes(datetime(2026, 1, 5), datetime(2028, 1, 1), timezones=st.just(UTC))
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
early_minutes = st.builds(time, st.integers(0, 3), st.integers(0, 59))
schedules = st.builds(Schedule, st.sampled_from(Weekday), minutes | early_minutes, st.sampled_from(ZONES))


def wall(schedule: Schedule, monday: date) -> datetime:
    """What the clocks are meant to show."""
    return datetime.combine(monday + timedelta(days=list(Weekday).index(schedule.day)), schedule.time)


def shown(moment: datetime, zone: str) -> datetime:
    """What the clocks of a zone show."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@given(schedules, mondays)
def test_the_clocks_show_the_time_that_was_asked_for_or_the_first_after_a_jump(
    schedule: Schedule, monday: date
) -> None:
    due, asked = schedule.due_in(monday), wall(schedule, monday)
    second_before = due - timedelta(seconds=1)
    assert shown(due, schedule.zone) >= asked
    assert shown(second_before, schedule.zone) < asked


@given(schedules, mondays)
def test_a_time_that_exists_is_kept_to_the_minute(schedule: Schedule, monday: date) -> None:
    asked = wall(schedule, monday).replace(tzinfo=ZoneInfo(schedule.zone))
    assume(asked.astimezone(UTC).astimezone(ZoneInfo(schedule.zone)) == asked)
    assert schedule.due_in(monday) == asked.astimezone(UTC)


@given(schedules, mondays)
def test_every_week_has_one_digest(schedule: Schedule, monday: date) -> None:
    between = schedule.due_in(monday + timedelta(weeks=1)) - schedule.due_in(monday)
    assert timedelta(days=6, hours=22) <= between <= timedelta(days=7, hours=2)


@given(schedules, mondays)
def test_what_is_due_belongs_to_its_week(schedule: Schedule, monday: date) -> None:
    assert schedule.week_of(schedule.due_in(monday)) == monday
    assert schedule.last_due(schedule.due_in(monday)) == monday


@given(schedules, moments)
def test_the_next_follows_the_last_with_nothing_between(schedule: Schedule, moment: datetime) -> None:
    last, following = schedule.due_in(schedule.last_due(moment)), schedule.next_due(moment)
    assert last <= moment < following
    assert following == schedule.due_in(schedule.last_due(moment) + timedelta(weeks=1))


@pytest.mark.parametrize(
    ("zone", "day", "at", "due"),
    [
        (LONDON, date(2026, 3, 29), time(1, 30), "2026-03-29T01:00:00+00:00"),
        (LONDON, date(2026, 10, 25), time(1, 30), "2026-10-25T00:30:00+00:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:30:00+00:00"),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), "2026-04-04T14:45:00+00:00"),
        ("America/St_Johns", date(2026, 3, 8), time(2, 0), "2026-03-08T05:30:00+00:00"),
        ("Asia/Kathmandu", date(2026, 3, 29), time(9, 0), "2026-03-29T03:15:00+00:00"),
    ],
)
def test_the_sundays_of_clock_changes(zone: str, day: date, at: time, due: str) -> None:
    assert Schedule(Weekday.SUNDAY, at, zone).due_in(monday_of(day)) == datetime.fromisoformat(due)


def test_a_day_that_a_zone_leaves_out_is_due_when_the_next_begins() -> None:
    friday_that_never_was = date(2011, 12, 30)
    schedule = Schedule(Weekday.FRIDAY, time(9), "Pacific/Apia")
    assert schedule.due_in(monday_of(friday_that_never_was)) == datetime(2011, 12, 30, 10, tzinfo=UTC)


def test_a_day_begins_by_the_clocks_of_the_zone() -> None:
    assert first_moment_of(date(2026, 6, 1), LONDON) == datetime(2026, 5, 31, 23, tzinfo=UTC)


EASTER = frozenset({date(2026, 4, 3), date(2026, 4, 6)})


@pytest.mark.parametrize(
    ("day", "monday", "due"),
    [
        (Weekday.MONDAY, date(2026, 4, 6), datetime(2026, 4, 7, 8, tzinfo=UTC)),
        (Weekday.FRIDAY, date(2026, 3, 30), datetime(2026, 4, 7, 8, tzinfo=UTC)),
        (Weekday.TUESDAY, date(2026, 4, 6), datetime(2026, 4, 7, 8, tzinfo=UTC)),
        (Weekday.SATURDAY, date(2026, 3, 30), datetime(2026, 4, 4, 8, tzinfo=UTC)),
    ],
)
def test_on_a_bank_holiday_it_comes_on_the_next_working_day(day: Weekday, monday: date, due: datetime) -> None:
    schedule = Schedule(day, time(9), "Europe/London", EASTER)
    assert schedule.due_in(monday) == due
    assert schedule.last_due(due) == monday
