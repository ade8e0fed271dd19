"""A subscription's times: its schedule, its next due time, and what is open at a moment."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.store.digest_openings import Opening
from bot.store.subscriptions import Subscription
from config.bank_holidays import BankHolidays
from config.bot_settings import DigestDefaults
from knowledge.digest.schedule import WEEK, Schedule

JUST_BEFORE = timedelta(microseconds=1)
MOST_NOTED = 8
"""Weeks of a long downtime that are noted as missed; older ones are not."""
MOVED_AT_MOST = timedelta(days=5)
"""So much earlier than it was waited for a digest may be due, when the rules of a zone or the holidays have changed."""


def schedule_of(subscription: Subscription, holidays: BankHolidays) -> Schedule:
    """Return when a subscription is due."""
    zone = subscription.zone
    return Schedule(subscription.weekday, subscription.time, zone, holidays.in_zone(zone))


def default_schedule(defaults: DigestDefaults, holidays: BankHolidays) -> Schedule:
    """Return when the digest is due where a channel has chosen nothing else."""
    return Schedule(defaults.day, defaults.time, defaults.zone, holidays.in_zone(defaults.zone))


def next_due(schedule: Schedule, now: datetime, paused_until: datetime | None) -> datetime:
    """Return when the next digest is due after now, and not before a pause ends."""
    return schedule.next_due(max(now, paused_until - JUST_BEFORE) if paused_until else now)


def next_to_come(schedule: Schedule, due_at: datetime, has_digest: Callable[[date], bool]) -> datetime:
    """Return when a digest really comes, from the next due time on: a week (its Monday) that has one gets no other."""
    while has_digest(schedule.last_due(due_at)):
        due_at = schedule.next_due(due_at)
    return due_at


def opening_at(subscription: Subscription, now: datetime, too_late: timedelta, holidays: BankHolidays) -> Opening:
    """Return what follows from a subscription whose due time has come.

    The latest digest is delivered unless it is later than `too_late`; the weeks since the due time that was waited for
    are missed. Where the rules have changed so that nothing is due yet, only the next due time follows; where they make
    it due earlier than it was waited for, it is due now.
    """
    schedule, waited_for = schedule_of(subscription, holidays), subscription.next_due_at or now
    weeks: list[tuple[date, datetime]] = []
    week = schedule.last_due(now)
    while len(weeks) < MOST_NOTED and schedule.due_in(week) >= waited_for - MOVED_AT_MOST:
        weeks.append((week, schedule.due_in(week)))
        week -= WEEK
    on_time = tuple(weeks[:1]) if weeks and now - weeks[0][1] <= too_late else ()
    return Opening(subscription, on_time, tuple(weeks[len(on_time) :]), schedule.next_due(now))
