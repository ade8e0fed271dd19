"""What follows when a subscription's time has come."""

from datetime import UTC, date, datetime, time, timedelta

from bot.store.subscriptions import Subscription
from config.bank_holidays import BankHolidays
from config.bot_settings import Weekday
from handlers.digest.schedules import next_due, opening_at, schedule_of

TOO_LATE, NONE = timedelta(days=2), BankHolidays()
MONDAY, DUE = date(2026, 11, 23), datetime(2026, 11, 23, 9, tzinfo=UTC)
WEEK = timedelta(weeks=1)
MONDAYS = Subscription("T1", "C1", Weekday.MONDAY, time(9), "Europe/London", None, next_due_at=DUE)


def test_on_time_this_weeks_is_due_and_the_next_comes_a_week_later() -> None:
    opening = opening_at(MONDAYS, DUE, TOO_LATE, NONE)
    assert (opening.due, opening.missed, opening.next_due_at) == (((MONDAY, DUE),), (), DUE + WEEK)


def test_a_day_late_it_is_still_due() -> None:
    assert opening_at(MONDAYS, DUE + timedelta(days=1), TOO_LATE, NONE).due == ((MONDAY, DUE),)


def test_three_days_late_it_is_missed() -> None:
    opening = opening_at(MONDAYS, DUE + timedelta(days=3), TOO_LATE, NONE)
    assert (opening.due, opening.missed, opening.next_due_at) == ((), ((MONDAY, DUE),), DUE + WEEK)


def test_after_weeks_of_downtime_only_the_latest_is_due() -> None:
    opening = opening_at(MONDAYS, DUE + 2 * WEEK, TOO_LATE, NONE)
    assert opening.due == ((MONDAY + 2 * WEEK, DUE + 2 * WEEK),)
    assert opening.missed == ((MONDAY + WEEK, DUE + WEEK), (MONDAY, DUE))


def test_where_a_zones_rules_have_changed_nothing_is_due_too_early() -> None:
    opening = opening_at(MONDAYS, DUE - timedelta(hours=1), TOO_LATE, NONE)
    assert (opening.due, opening.missed, opening.next_due_at) == ((), (), DUE)


def test_the_first_after_a_pause_is_on_its_last_day_at_the_earliest() -> None:
    assert next_due(schedule_of(MONDAYS, NONE), DUE - WEEK, paused_until=DUE - timedelta(hours=9)) == DUE


def test_a_pause_that_is_over_changes_nothing() -> None:
    assert next_due(schedule_of(MONDAYS, NONE), DUE, paused_until=DUE - WEEK) == DUE + WEEK
