"""Deliver one digest: claim it, look for it where it may stand already, post it, settle it. See docs/digest.md."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from slack_sdk import WebClient

from bot.store.deliveries import Deliveries
from bot.store.delivery import OUTCOME_UNKNOWN, Delivery, State
from bot.store.example_posts import ExamplePosts, PostKind
from handlers.digest.find_posted import DELIVERY, EVENT_TYPE, CannotTell, Found, look_for
from handlers.digest.renderer import DigestRenderer
from handlers.digest.timings import Timings
from handlers.models.channel_ref import ChannelRef
from handlers.models.known_channels import KnownChannels
from handlers.sharing.posts import note_shown
from handlers.sharing.shown_examples import shared_examples_in
from handlers.slack.asker import is_shared_channel
from handlers.slack.calls import Outcome, RateLimited, Refused, SlackCallError, Unknown, Unreachable, best_effort, call
from handlers.slack.posting import Place, post_once
from handlers.views.block_kit.message import Message, Metadata
from knowledge.digest.schedule import WEEK

logger = logging.getLogger(__name__)

NotYet = Literal[State.WAITING, State.UNSURE]
NotPosted = Literal[State.SKIPPED, State.FAILED]

A_YEAR = 53 * WEEK
"""What a channel was shown in this time does not come back."""
TOO_LATE = "too_late"
MISSING_SCOPE = "missing_scope"
SOON_AT_FIRST = 3
"""So many times a refused digest is tried again soon."""


@dataclass(frozen=True)
class Posted:
    """Slack took the message; `ts` is its id in the channel."""

    ts: str


@dataclass(frozen=True)
class NeverKnown:
    """It may stand in the channel or not, and cannot be found out; it is closed, and not posted again."""


DeliveryOutcome = Posted | NeverKnown | Outcome


class Deliverer:
    """Delivers what is ready, at most once each, however many processes do the same. May be used from any thread."""

    def __init__(
        self,
        deliveries: Deliveries,
        renderer: DigestRenderer,
        *,
        known_channels: KnownChannels,
        clock: Callable[[], datetime],
        timings: Timings,
        name: str,
        posts: ExamplePosts | None = None,
    ) -> None:
        """`name` is this process's. `posts` notes which shared examples a digest shows; None notes nothing."""
        self._deliveries = deliveries
        self._renderer = renderer
        self._known_channels = known_channels
        self._clock = clock
        self._timings = timings
        self._name = name
        self._posts = posts

    def deliver(self, client: WebClient, delivery: Delivery) -> DeliveryOutcome | None:
        """Deliver it, and return what came of it; None where there was nothing to do, or another process does it.

        Raises:
            NothingToRead: the library has nothing for a digest.
            DatabaseUnavailableError: the database cannot be used; the claim then runs out by itself.
        """
        reading, message = self._rendered(client, delivery)
        claimed_at = self._clock()
        until = claimed_at + self._timings.lease
        claimed = self._deliveries.claim(delivery, self._name, claimed_at, until, reading)
        if claimed is None:
            return None
        was_sent = delivery.state is not State.WAITING
        known = self._look(client, claimed, message, was_sent=was_sent) if was_sent or self._is_late(claimed) else None
        if known is not None:
            return known
        if self._is_too_late(claimed):
            self._skip(claimed)
            return None
        if self._clock() > claimed_at + self._timings.latest_to_post:
            return None  # the claim runs out, and whoever takes it over looks first
        outcome = _post(client, delivery.slot.channel_id, message)
        self._write_down(client, claimed, message, outcome, was_sent=was_sent)
        return outcome

    def _rendered(self, client: WebClient, delivery: Delivery) -> tuple[str, Message]:
        """Return the reading, which stays the same however often it is tried, and the digest with it.

        The message has the delivery's name in it, for `_look`.
        """
        slot = delivery.slot
        shown = self._deliveries.shown(slot.team_id, slot.channel_id, self._clock() - A_YEAR, but=slot.week)
        reading = delivery.reading
        if reading is None or not self._renderer.has(reading):
            reading = self._renderer.to_come(slot.channel_id, shown.readings)[0]
        message = self._renderer.message(
            ChannelRef(slot.team_id, slot.channel_id),
            reading,
            shown.posted_at or delivery.due_at - WEEK,
            may_show_own=lambda: not is_shared_channel(client, self._known_channels, slot.channel_id),
        )
        return reading, replace(message, metadata=Metadata(EVENT_TYPE, {DELIVERY: slot.name}))

    def _look(
        self, client: WebClient, delivery: Delivery, message: Message, *, was_sent: bool
    ) -> DeliveryOutcome | None:
        """Return what Slack shows of the delivery; None where it does not stand in the channel."""
        since = delivery.due_at - self._timings.clock_difference
        sight = look_for(client, delivery.slot.channel_id, delivery.slot.name, since)
        if isinstance(sight, Found):
            self._settle_posted(client, delivery, message, sight.ts)
            return Posted(sight.ts)
        if isinstance(sight, RateLimited | Unreachable | Unknown):
            pause = timedelta(seconds=sight.seconds) if isinstance(sight, RateLimited) else self._timings.grace
            self._wait(delivery, pause, State.UNSURE if was_sent else State.WAITING)
            return sight
        if isinstance(sight, CannotTell) and was_sent:
            return self._leave_open(delivery, sight.code)
        return None

    def _leave_open(self, delivery: Delivery, code: str) -> Unknown | NeverKnown:
        """What may have been posted is never repeated unseen: look again later, and close it when that is too late."""
        if self._is_too_late(delivery) or code == MISSING_SCOPE:
            self._deliveries.settle_not_posted(delivery, State.FAILED, self._clock(), OUTCOME_UNKNOWN)
            logger.error("Whether the digest %s was posted cannot be found out: %s", delivery.slot.name, code)
            return NeverKnown()
        self._wait(delivery, self._again(delivery), State.UNSURE, code)
        return Unknown(code)

    def _write_down(
        self, client: WebClient, delivery: Delivery, message: Message, outcome: Posted | Outcome, *, was_sent: bool
    ) -> None:
        not_posted: NotYet = State.UNSURE if was_sent else State.WAITING
        if isinstance(outcome, Posted):
            self._settle_posted(client, delivery, message, outcome.ts)
        elif isinstance(outcome, RateLimited):
            self._wait(delivery, timedelta(seconds=outcome.seconds), not_posted)
        elif isinstance(outcome, Unreachable):
            self._wait(delivery, self._timings.grace, not_posted, outcome.code)
        elif isinstance(outcome, Refused):
            self._wait(delivery, self._again(delivery), not_posted, outcome.code)
        else:
            self._wait(delivery, self._timings.grace, State.UNSURE, outcome.code)

    def _settle_posted(self, client: WebClient, delivery: Delivery, message: Message, ts: str) -> None:
        """Write down where it stands. Where another message of this delivery was first, this one is taken back."""
        if self._posts is not None:
            shown, place = shared_examples_in(message.plain_blocks), Place(delivery.slot.channel_id, ts)
            note_shown(self._posts, delivery.slot.team_id, place, shown, PostKind.DIGEST)
        kept = self._deliveries.settle_posted(delivery.slot, self._clock(), ts)
        if kept != ts:
            logger.warning("The digest %s was posted twice; the second message is taken back", delivery.slot.name)
            with best_effort("taking the second message of a digest back"):
                call(client, "chat.delete", channel=delivery.slot.channel_id, ts=ts)

    def _skip(self, delivery: Delivery) -> None:
        """Close what is more than two days late: failed where Slack refused it all that time, else skipped."""
        state: NotPosted = State.FAILED if delivery.note else State.SKIPPED
        self._deliveries.settle_not_posted(delivery, state, self._clock(), delivery.note or TOO_LATE)
        logger.warning("The digest %s is too late to be posted; it is %s", delivery.slot.name, state.value)

    def _again(self, delivery: Delivery) -> timedelta:
        """Return when to try again what Slack refused: soon at first, rarely when it has been refused for long."""
        is_early = self._clock() < delivery.due_at + self._timings.refused_again * SOON_AT_FIRST
        return self._timings.refused_again if is_early else self._timings.refused_rarely

    def _wait(self, delivery: Delivery, duration: timedelta, state: NotYet, note: str | None = None) -> None:
        self._deliveries.wait(delivery, state, self._clock() + duration, note)

    def _is_late(self, delivery: Delivery) -> bool:
        return self._clock() > delivery.due_at + self._timings.look_first

    def _is_too_late(self, delivery: Delivery) -> bool:
        return self._clock() > delivery.due_at + self._timings.too_late


def _post(client: WebClient, channel_id: str, message: Message) -> Posted | Outcome:
    """Send a message once, whatever comes of it."""
    try:
        return Posted(post_once(client, channel_id, message))
    except SlackCallError as error:
        return error.outcome
