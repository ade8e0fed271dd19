"""Change a channel's digest: on, off, day, time, zone, pause."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.store.subscriptions import Subscription
from config.bot_settings import BotSettings, DigestChangers
from handlers.digest.coming import due_to_come
from handlers.digest.schedules import default_schedule, next_due, schedule_of
from handlers.models.channel_digest import ChannelDigest
from handlers.models.channel_ref import ChannelRef
from handlers.models.digest_request import DigestAction, DigestRequest, ScheduleChange
from handlers.services import Services
from handlers.slack.request import Person
from knowledge.digest.schedule import Schedule, first_moment_of


def may_change(settings: BotSettings, person: str) -> bool:
    """Return whether a person may change, stop or post a digest, as the owner has set it."""
    return settings.who_may_change_a_digest is DigestChangers.ANYONE or person in settings.moderators


def schedule_in(services: Services, channel: ChannelRef) -> Schedule:
    """Return when a channel gets its digest, or would get it without saying more."""
    subscription = services.store.subscriptions.find(*channel)
    holidays = services.config.holidays
    if subscription is None:
        return default_schedule(services.config.settings.digest, holidays)
    return schedule_of(subscription, holidays)


def today_in(services: Services, channel: ChannelRef) -> date:
    """Return the day by the clocks of the channel's zone."""
    return services.clock().astimezone(ZoneInfo(schedule_in(services, channel).zone)).date()


def save_digest(
    services: Services,
    channel: ChannelRef,
    person: str | None,
    schedule: Schedule,
    *,
    is_on: bool,
    until: date | None,
) -> Subscription:
    """Keep how a channel gets its digest, and return it; `person` is the one who hears of trouble.

    Whose holidays count is the owner's setting. It counts from now on: a time that has passed this week is not made up
    for, and what waits to be tried again is not, where day, time or zone have changed.
    """
    now, before = services.clock(), services.store.subscriptions.find(*channel)
    schedule = replace(schedule, holidays=services.config.holidays.in_zone(schedule.zone))
    has_changed = before is None or schedule_of(before, services.config.holidays) != schedule
    paused_until = first_moment_of(until, schedule.zone) if until else None
    subscription = Subscription(
        team_id=channel.team_id,
        channel_id=channel.channel_id,
        weekday=schedule.day,
        time=schedule.time,
        zone=schedule.zone,
        set_up_by=person,
        is_on=is_on,
        paused_until=paused_until,
        next_due_at=next_due(schedule, now, paused_until) if is_on else None,
    )
    services.store.subscriptions.save(subscription)
    if not is_on or paused_until or has_changed:
        services.store.deliveries.withdraw_waiting(*channel)
    return subscription


def carry_out(services: Services, channel: ChannelRef, person: str, request: DigestRequest) -> Subscription | None:
    """Do what a request to change something asks for; return the subscription, None where there is nothing to change.

    A day or time for a channel without a digest switches it on: nobody names a time for nothing.
    """
    before = services.store.subscriptions.find(*channel)
    if before is None and request.action not in (DigestAction.ON, DigestAction.CHANGE):
        return None
    schedule = _changed(schedule_in(services, channel), request.when)
    until = request.until or (_pause_of(before, services.clock()) if request.action is DigestAction.CHANGE else None)
    return save_digest(services, channel, person, schedule, is_on=_is_on(before, request.action), until=until)


def _is_on(before: Subscription | None, action: DigestAction) -> bool:
    """Return whether the digest is on after an action; a new time or a pause leaves it as it was."""
    if before is not None and action in (DigestAction.CHANGE, DigestAction.PAUSE):
        return before.is_on
    return action is not DigestAction.OFF


def _changed(schedule: Schedule, when: ScheduleChange) -> Schedule:
    return replace(
        schedule, day=when.day or schedule.day, time=when.time or schedule.time, zone=when.zone or schedule.zone
    )


def _pause_of(subscription: Subscription | None, now: datetime) -> date | None:
    """Return until when a subscription is paused; a pause that is over is none."""
    paused = subscription.paused_until if subscription else None
    return paused.astimezone(ZoneInfo(subscription.zone)).date() if subscription and paused and paused > now else None


def digest_of_channel(services: Services, channel: ChannelRef) -> ChannelDigest | None:
    """Return a channel's digest, on or off; None where it was never set up."""
    subscription = services.store.subscriptions.find(*channel)
    return channel_digest(services, subscription) if subscription else None


def digests_looked_after(services: Services, person: Person) -> list[ChannelDigest]:
    """Return the digests that a person set up last; a moderator looks after all of the workspace."""
    everyones = person.id in services.config.settings.moderators
    subscriptions = services.store.subscriptions.in_workspace(person.team_id)
    return [channel_digest(services, one) for one in subscriptions if everyones or one.set_up_by == person.id]


def set_up_default_channels(services: Services, team_id: str) -> int:
    """Give each of these channels the digest unless it was ever set up there; return how many got it now.

    Trouble with it is told to the first moderator, to nobody where there is none.
    """
    settings = services.config.settings
    person = settings.moderators[0] if settings.moderators else None
    named = [ChannelRef(team_id, channel_id) for channel_id in settings.digest.channels]
    new = [channel for channel in named if services.store.subscriptions.find(*channel) is None]
    schedule = default_schedule(settings.digest, services.config.holidays)
    for channel in new:
        save_digest(services, channel, person, schedule, is_on=True, until=None)
    return len(new)


def channel_digest(services: Services, subscription: Subscription) -> ChannelDigest:
    """Return a subscription as people see it now; a pause that is over is none."""
    zone = ZoneInfo(subscription.zone)
    paused, due = subscription.paused_until, due_to_come(services, subscription)
    return ChannelDigest(
        channel=subscription.channel_id,
        schedule=schedule_of(subscription, services.config.holidays),
        is_on=subscription.is_on,
        paused_until=paused.astimezone(zone).date() if paused and paused > services.clock() else None,
        next_due=due.astimezone(zone) if due else None,
    )
