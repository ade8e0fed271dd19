"""A channel's digest as people see it: plain values, no rows."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.store.subscriptions import Subscription
from handlers.digest.schedules import schedule_of
from knowledge.digest_schedule import Schedule


@dataclass(frozen=True)
class ChannelDigest:
    """When a channel gets its digest. `next_due` is by the clocks of its zone, None while it is off."""

    channel: str
    schedule: Schedule
    is_on: bool
    paused_until: date | None
    next_due: datetime | None


def channel_digest(subscription: Subscription, now: datetime) -> ChannelDigest:
    """Return a subscription as people see it now; a pause that is over is none."""
    zone = ZoneInfo(subscription.zone)
    paused, due = subscription.paused_until, subscription.next_due_at
    return ChannelDigest(
        channel=subscription.channel_id,
        schedule=schedule_of(subscription),
        is_on=subscription.is_on,
        paused_until=paused.astimezone(zone).date() if paused and paused > now else None,
        next_due=due.astimezone(zone) if due else None,
    )
