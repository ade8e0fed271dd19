"""Change a channel's digest: on, off, day, time, zone, pause."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.store.subscriptions import Subscription
from config.bot_settings import BotSettings, DigestChangers
from handlers.digest.schedules import default_schedule, next_due, schedule_of
from handlers.digest.wishes import Deed, When, Wish
from handlers.services import Services
from knowledge.digest_schedule import Schedule, first_moment_of


def may_change(settings: BotSettings, person: str) -> bool:
    """Return whether a person may change, stop or post a digest, as the owner has set it."""
    return settings.who_may_change_a_digest is DigestChangers.ANYONE or person in settings.moderators


def schedule_in(services: Services, team_id: str, channel: str) -> Schedule:
    """Return when a channel gets its digest, or would get it without saying more."""
    subscription = services.store.subscriptions.find(team_id, channel)
    return schedule_of(subscription) if subscription else default_schedule(services.config.settings.digest)


def today_in(services: Services, team_id: str, channel: str) -> date:
    """Return the day by the clocks of the channel's zone."""
    return services.clock().astimezone(ZoneInfo(schedule_in(services, team_id, channel).zone)).date()


def save_digest(
    services: Services,
    team_id: str,
    channel: str,
    person: str | None,
    schedule: Schedule,
    *,
    is_on: bool,
    until: date | None,
) -> Subscription:
    """Keep how a channel gets its digest, and return it; `person` is the one who hears of trouble.

    It counts from now on: a time that has passed this week is not made up for.
    """
    now = services.clock()
    paused_until = first_moment_of(until, schedule.zone) if until else None
    subscription = Subscription(
        team_id=team_id,
        channel_id=channel,
        weekday=schedule.day,
        time=schedule.time,
        zone=schedule.zone,
        set_up_by=person,
        is_on=is_on,
        paused_until=paused_until,
        next_due_at=next_due(schedule, now, paused_until) if is_on else None,
    )
    services.store.subscriptions.save(subscription)
    if not is_on or paused_until:
        services.store.deliveries.withdraw_waiting(team_id, channel)
    return subscription


def carry_out(services: Services, team_id: str, channel: str, person: str, wish: Wish) -> Subscription | None:
    """Do what a wish to change something asks for; return the subscription, None where there is nothing to change.

    A day or time for a channel without a digest switches it on: nobody names a time for nothing.
    """
    before = services.store.subscriptions.find(team_id, channel)
    if before is None and wish.deed not in (Deed.ON, Deed.CHANGE):
        return None
    schedule = _changed(schedule_in(services, team_id, channel), wish.when)
    until = wish.until or (_pause_of(before, services.clock()) if wish.deed is Deed.CHANGE else None)
    return save_digest(services, team_id, channel, person, schedule, is_on=_is_on(before, wish.deed), until=until)


def _is_on(before: Subscription | None, deed: Deed) -> bool:
    """Return whether the digest is on after a deed; a new time or a pause leaves it as it was."""
    if before is not None and deed in (Deed.CHANGE, Deed.PAUSE):
        return before.is_on
    return deed is not Deed.OFF


def _changed(schedule: Schedule, when: When) -> Schedule:
    return replace(
        schedule, day=when.day or schedule.day, time=when.time or schedule.time, zone=when.zone or schedule.zone
    )


def _pause_of(subscription: Subscription | None, now: datetime) -> date | None:
    """Return until when a subscription is paused; a pause that is over is none."""
    paused = subscription.paused_until if subscription else None
    return paused.astimezone(ZoneInfo(subscription.zone)).date() if subscription and paused and paused > now else None
