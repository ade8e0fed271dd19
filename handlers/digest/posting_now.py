"""Post this week's digest at once, because a person asks for it; by the same protocol as the clock."""

import os
import socket

from slack_sdk import WebClient

from bot.store.deliveries import Delivery, Slot, State
from handlers.digest.deliverer import Deliverer, DeliveryOutcome
from handlers.digest.renderer import renderer_of
from handlers.digest.settings import this_week
from handlers.digest.timings import Timings
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.calls import Refused, Unreachable


def post_now(services: Services, client: WebClient, channel: ChannelRef) -> DeliveryOutcome | None:
    """Post it unless it is posted already; return what came of it, None where it was posted before.

    What Slack refuses is forgotten, so that it comes at its usual time; what may be posted or not, the clock finds out.

    Raises:
        NothingToRead: the library has nothing for a digest.
    """
    slot = Slot(*channel, this_week(services, channel))
    deliveries, now = services.store.deliveries, services.clock()
    waiting = _ready_now(services, slot)
    if waiting.state is State.POSTED:
        return None
    deliverer = Deliverer(
        deliveries,
        renderer_of(services),
        known_channels=services.known_channels,
        clock=services.clock,
        timings=Timings(),
        name=process_name(),
        posts=services.store.posts,
    )
    outcome = deliverer.deliver(client, waiting)
    left = deliveries.find(slot)
    if isinstance(outcome, Refused | Unreachable) and left is not None and left.ready_at > now:
        deliveries.withdraw(left)
    return outcome


def _ready_now(services: Services, slot: Slot) -> Delivery:
    """Return the delivery, opened anew where it waits or was given up."""
    now = services.clock()
    delivery = services.store.deliveries.open(slot, now)
    return services.store.deliveries.open_again(delivery, now) or delivery


def process_name() -> str:
    """Return the machine's name and the process's number."""
    return f"{socket.gethostname()}:{os.getpid()}"
