"""Post the next digest at once, because a person asks for it; by the same protocol as the clock."""

import os
import socket
from dataclasses import dataclass

from slack_sdk import WebClient

from bot.store.delivery import Slot, State
from handlers.digest.coming import week_by_hand
from handlers.digest.deliverer import Deliverer, DeliveryOutcome
from handlers.digest.renderer import renderer_of
from handlers.digest.settings import schedule_in
from handlers.digest.timings import Timings
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.calls import Refused, Unreachable


@dataclass(frozen=True)
class PostedBefore:
    """This week's digest is in the channel already."""


@dataclass(frozen=True)
class MayBePosted:
    """Whether this week's digest is in the channel could not be found out, and it is not posted again."""


def post_now(
    services: Services, client: WebClient, channel: ChannelRef, reading: str | None = None
) -> DeliveryOutcome | PostedBefore | MayBePosted | None:
    """Post the digest that a preview shows, with the reading that was chosen there or, without one, the next.

    Return what came of it, None where another process posts it just now. What Slack refuses is forgotten, so that it
    comes at its usual time; what may be posted or not, the clock finds out.

    Raises:
        NothingToRead: the library has nothing for a digest.
    """
    slot = Slot(*channel, week_by_hand(services, channel, schedule_in(services, channel)))
    deliveries, now = services.store.deliveries, services.clock()
    before = deliveries.find(slot)
    waiting = deliveries.open(slot, now)
    if waiting.state is State.POSTED:
        return PostedBefore()
    if waiting.may_be_in_channel:
        return MayBePosted()
    waiting = deliveries.open_again(waiting, now, reading or waiting.reading) or waiting
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
    if before is None and isinstance(outcome, Refused | Unreachable) and left is not None and left.ready_at > now:
        deliveries.withdraw(left)
    return outcome


def process_name() -> str:
    """Return the machine's name and the process's number."""
    return f"{socket.gethostname()}:{os.getpid()}"
