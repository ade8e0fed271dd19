"""A subscription's times: its schedule, its next due time, and what is open at a moment."""

from datetime import date, datetime, timedelta

from bot.store.digest_openings import Opening
from bot.store.subscriptions import Subscription
from config.bot_settings import DigestDefaults
from knowledge.digest.schedule import WEEK, Schedule

JUST_BEFORE = timedelta(microseconds=1)
MOST_NOTED = 8
"""Weeks of a long downtime that are noted as missed; older ones are not."""


def schedule_of(subscription: Subscription) -> Schedule:
    """Return when a subscription is due."""
    return Schedule(subscription.weekday, subscription.time, subscription.zone)


def default_schedule(defaults: DigestDefaults) -> Schedule:
    """Return when the digest is due where a channel has chosen nothing else."""
    return Schedule(defaults.day, defaults.time, defaults.zone)


def next_due(schedule: Schedule, now: datetime, paused_until: datetime | None) -> datetime:
    """Return when the next digest is due after now, and not before a pause ends."""
    return schedule.next_due(max(now, paused_until - JUST_BEFORE) if paused_until else now)


def opening_at(subscription: Subscription, now: datetime, too_late: timedelta) -> Opening:
    """Return what follows from a subscription whose due time has come.

    The latest digest is delivered unless it is later than `too_late`; the weeks since the due time that was waited for
    are missed. Where the zone's rules have changed so that nothing is due yet, only the next due time follows.
    """
    schedule, waited_for = schedule_of(subscription), subscription.next_due_at or now
    weeks: list[tuple[date, datetime]] = []
    week = schedule.last_due(now)
    while len(weeks) < MOST_NOTED and schedule.due_in(week) >= waited_for:
        weeks.append((week, schedule.due_in(week)))
        week -= WEEK
    on_time = tuple(weeks[:1]) if weeks and now - weeks[0][1] <= too_late else ()
    return Opening(subscription, on_time, tuple(weeks[len(on_time) :]), schedule.next_due(now))
