"""Which digest a channel gets next: when, of which week, with which reading. What is shown here is what is posted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bot.store.delivery import Shown, Slot, State
from bot.store.subscriptions import Subscription
from handlers.digest.deliverer import A_YEAR
from handlers.digest.renderer import DigestRenderer
from handlers.digest.schedules import next_to_come, schedule_of
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.views.block_kit.message import Message
from knowledge.digest.schedule import WEEK, Schedule

WEEKS_OF_A_YEAR = A_YEAR // WEEK


@dataclass(frozen=True)
class Coming:
    """The next digest of a channel: its reading, and its message as it would be posted now."""

    reading: str
    message: Message


def due_to_come(services: Services, subscription: Subscription) -> datetime | None:
    """Return when the next digest really comes, None while it is off.

    A week that has a digest already gets no other: whether it was posted by its time or by hand, is under way, or was
    given up.
    """
    if subscription.next_due_at is None:
        return None
    team_id, channel_id = subscription.team_id, subscription.channel_id
    return next_to_come(
        schedule_of(subscription, services.config.holidays),
        subscription.next_due_at,
        lambda week: services.store.deliveries.find(Slot(team_id, channel_id, week)) is not None,
    )


def week_by_hand(services: Services, channel: ChannelRef, schedule: Schedule) -> date:
    """Return of which week (its Monday) the digest is that somebody posts now: of this week, by the channel's clocks.

    One that a holiday has moved into this week is of the week before.
    """
    this_week = schedule.week_of(services.clock())
    subscription = services.store.subscriptions.find(*channel)
    due_at = subscription.next_due_at if subscription else None
    return min(this_week, schedule.last_due(due_at)) if due_at else this_week


def coming_digest(
    services: Services,
    renderer: DigestRenderer,
    channel: ChannelRef,
    week: date,
    *,
    may_show_own: Callable[[], bool],
    instead_of: str | None = None,
) -> Coming:
    """Return the next digest of a channel; `week` is the one of which it is when somebody posts it now.

    Without `instead_of` it is the one that comes by itself; else the one that is offered after that reading.

    Raises:
        NothingToRead: the library has nothing for a digest.
    """
    now = services.clock()
    shown = services.store.deliveries.shown(*channel, now - A_YEAR)
    to_come = renderer.to_come(channel.channel_id, shown.readings)
    if instead_of in to_come:
        reading = to_come[(to_come.index(instead_of) + 1) % len(to_come)]
    else:
        reading = _begun(services, renderer, Slot(*channel, week)) or to_come[0]
    message = renderer.message(channel, reading, _shared_after(shown, now), may_show_own=may_show_own)
    return Coming(reading, message)


def digests_to_come(services: Services, renderer: DigestRenderer, channel: ChannelRef, weeks: int) -> Iterator[Message]:
    """Yield the next digests of a channel, one a week, without what its workspace will publish.

    Raises:
        NothingToRead: the library has nothing for a digest.
    """
    now = services.clock()
    shown = list(services.store.deliveries.shown(*channel, now - A_YEAR).readings)
    for _ in range(weeks):
        shown.append(renderer.to_come(channel.channel_id, shown[-WEEKS_OF_A_YEAR:])[0])
        yield renderer.message(channel, shown[-1], now, may_show_own=lambda: False)


def _begun(services: Services, renderer: DigestRenderer, slot: Slot) -> str | None:
    """Return the reading of a digest that was tried and is surely not posted: it is tried again with the same."""
    delivery = services.store.deliveries.find(slot)
    is_begun = delivery is not None and delivery.state is State.WAITING and renderer.has(delivery.reading)
    return delivery.reading if delivery is not None and is_begun else None


def _shared_after(shown: Shown, now: datetime) -> datetime:
    return shown.posted_at or now - WEEK
