"""Which week's digest a channel gets next."""

from datetime import date

from bot.store.deliveries import Slot, State
from handlers.digest.settings import schedule_in
from handlers.services import Services
from knowledge.digest_schedule import WEEK


def this_week(services: Services, team_id: str, channel: str) -> date:
    """Return the Monday of this week by the clocks of the channel's zone."""
    return schedule_in(services, team_id, channel).week_of(services.clock())


def coming_week(services: Services, team_id: str, channel: str) -> date:
    """Return the Monday of the week whose digest comes next, at its time or when someone posts it now."""
    schedule = schedule_in(services, team_id, channel)
    subscription = services.store.subscriptions.find(team_id, channel)
    due = subscription.next_due_at if subscription else None
    week = schedule.week_of(due or services.clock())
    delivery = services.store.deliveries.find(Slot(team_id, channel, week))
    return week + WEEK if delivery is not None and delivery.state is State.POSTED else week
