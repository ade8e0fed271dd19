"""Post this week's digest at once, because a person asks for it; by the same protocol as the clock."""

from slack_sdk import WebClient

from bot.store.deliveries import Delivery, Slot, State
from handlers.digest.content import press_of
from handlers.digest.delivering import Deliverer
from handlers.digest.outcome import Outcome, Refused
from handlers.digest.process_name import process_name
from handlers.digest.timings import Timings
from handlers.digest.weeks import this_week
from handlers.services import Services


def post_now(services: Services, client: WebClient, team_id: str, channel: str) -> Outcome | None:
    """Post it unless it is posted already; return what came of it, None where it was posted before.

    What Slack refuses is forgotten, so that it comes at its usual time; what may be posted or not, the clock finds out.

    Raises:
        NothingToRead: the library has nothing for a digest.
    """
    slot = Slot(team_id, channel, this_week(services, team_id, channel))
    deliveries, now = services.store.deliveries, services.clock()
    waiting = _ready_now(services, slot)
    if waiting.state is State.POSTED:
        return None
    deliverer = Deliverer(deliveries, press_of(services), services.clock, Timings(), process_name())
    outcome = deliverer.deliver(client, waiting)
    left = deliveries.find(slot)
    if isinstance(outcome, Refused) and left is not None and left.ready_at > now:
        deliveries.withdraw(left)
    return outcome


def _ready_now(services: Services, slot: Slot) -> Delivery:
    """Return the delivery, opened anew where it waits or was given up."""
    now = services.clock()
    delivery = services.store.deliveries.open(slot, now)
    return services.store.deliveries.open_again(delivery, now) or delivery
