"""One delivery through every state of docs/digest.md."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from slack_sdk import WebClient

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.faults import RateLimited, Refused, ReplyDropped, ServerError, Unreadable
from bot.playground.slack_api.records import TEAM_ID, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from bot.store.delivery import Delivery, Slot, State
from bot.store.store import Store
from handlers.digest.deliverer import Deliverer, DeliveryOutcome, NeverKnown, Posted
from handlers.digest.renderer import renderer_of
from handlers.digest.timings import Timings
from handlers.models.known_channels import KnownChannels
from handlers.services import Services
from handlers.slack.calls import Unknown
from tests.slack.moving_clock import MovingClock

TIMINGS = Timings()
FIRST = "1772625600.000100"
POST, LOOK = "chat.postMessage", "conversations.history"


@dataclass(frozen=True)
class Digest:
    """One channel's digest of one week, and what is done with it."""

    slack: SlackStandIn
    store: Store
    deliverer: Deliverer
    client: WebClient
    clock: MovingClock
    slot: Slot

    def now(self) -> Delivery:
        """How it stands."""
        delivery = self.store.deliveries.find(self.slot)
        assert delivery is not None
        return delivery

    def deliver(self) -> DeliveryOutcome | None:
        """What a clock does when it finds it ready."""
        return self.deliverer.deliver(self.client, self.now())

    def claim_and_die(self) -> None:
        """What a process does that is killed before it posts."""
        at = self.clock()
        assert self.store.deliveries.claim(self.now(), "killed", at, at + TIMINGS.lease)

    def in_channel(self) -> list[Message]:
        """The digests that stand in the channel."""
        return self.slack.messages_of_bot(self.slot.channel_id)


@pytest.fixture
def digest(slack: SlackStandIn, services: Services, clock: MovingClock) -> Iterator[Digest]:
    week = clock().date() - timedelta(days=clock().weekday())
    slot = Slot(TEAM_ID, TEAM_CHAT.id, week)
    services.store.forget(TEAM_ID)
    services.store.deliveries.open(slot, clock())
    yield Digest(
        slack,
        services.store,
        Deliverer(
            services.store.deliveries,
            renderer_of(services),
            known_channels=KnownChannels(clock),
            clock=clock,
            timings=TIMINGS,
            name="test",
        ),
        build_client(slack.bot_token, slack.api_url),
        clock,
        slot,
    )
    services.store.forget(TEAM_ID)


def test_it_is_posted_and_settled(digest: Digest) -> None:
    digest.deliver()
    [message] = digest.in_channel()
    assert (digest.now().state, digest.now().message_ts) == (State.POSTED, message.ts)


def test_the_message_carries_the_deliverys_name(digest: Digest) -> None:
    digest.deliver()
    assert digest.in_channel()[0].metadata == {
        "event_type": "digest",
        "event_payload": {"delivery": f"{TEAM_ID}/{TEAM_CHAT.id}/{digest.slot.week.isoformat()}"},
    }


def test_one_that_is_on_time_is_not_looked_for(digest: Digest) -> None:
    digest.deliver()
    assert digest.slack.calls_of(LOOK) == []


def test_a_second_process_leaves_it_alone(digest: Digest) -> None:
    seen = digest.now()
    digest.deliver()
    assert digest.deliverer.deliver(digest.client, seen) is None
    assert len(digest.in_channel()) == 1


def test_when_the_reply_is_lost_the_message_is_found(digest: Digest) -> None:
    digest.slack.fail(POST, ReplyDropped())
    assert isinstance(digest.deliver(), Unknown)
    assert digest.now().state is State.UNSURE
    digest.clock.advance(seconds=30)
    digest.deliver()
    assert digest.now().state is State.POSTED
    assert len(digest.in_channel()) == 1


UNREADABLE = {
    "a proxy's page": "<html><body><h1>Blocked by policy</h1>" + "proxy " * 5_000 + "</body></html>",
    "nothing": "",
    "cut JSON": '{"ok": true, "channel": "C0TEAM',
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_when_the_reply_cannot_be_read_the_message_is_found(
    digest: Digest, body: str, caplog: pytest.LogCaptureFixture
) -> None:
    digest.slack.fail(POST, Unreadable(body))
    assert isinstance(digest.deliver(), Unknown)
    assert (digest.now().state, digest.now().note) == (State.UNSURE, "unreadable_reply")
    digest.clock.advance(seconds=30)
    digest.slack.fail(LOOK, Unreadable(body))
    assert isinstance(digest.deliver(), Unknown)
    digest.clock.advance(seconds=30)
    digest.deliver()
    assert (digest.now().state, len(digest.in_channel())) == (State.POSTED, 1)
    assert "proxy" not in caplog.text
    assert "C0TEAM\n" not in caplog.text


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_without_leave_to_read_it_is_closed_and_never_posted_twice(digest: Digest, body: str) -> None:
    digest.slack.fail(POST, Unreadable(body))
    digest.deliver()
    digest.slack.fail(LOOK, Refused("missing_scope"), times=5)
    digest.clock.advance(seconds=30)
    assert digest.deliver() == NeverKnown()
    assert digest.now().may_be_in_channel
    assert digest.store.deliveries.open_again(digest.now(), digest.clock()) is None
    assert len(digest.in_channel()) == 1


def test_a_digest_that_is_tried_again_has_the_same_reading(digest: Digest) -> None:
    digest.slack.fail(POST, ServerError())
    digest.deliver()
    reading = digest.now().reading
    digest.clock.advance(seconds=30)
    digest.deliver()
    assert reading is not None
    assert digest.now().reading == reading


def test_the_next_week_has_another_reading(digest: Digest) -> None:
    digest.deliver()
    following = Slot(TEAM_ID, digest.slot.channel_id, digest.slot.week + timedelta(weeks=1))
    digest.clock.advance(weeks=1)
    delivery = digest.store.deliveries.open(following, digest.clock())
    digest.deliverer.deliver(digest.client, delivery)
    posted = digest.store.deliveries.find(following)
    assert posted is not None
    assert posted.reading not in (None, digest.now().reading)


def test_when_slack_fails_before_it_takes_it_it_is_posted_again(digest: Digest) -> None:
    digest.slack.fail(POST, ServerError())
    digest.deliver()
    assert digest.in_channel() == []
    digest.clock.advance(seconds=30)
    digest.deliver()
    assert len(digest.in_channel()) == 1


def test_an_unknown_outcome_is_not_touched_before_slack_can_show_it(digest: Digest) -> None:
    digest.slack.fail(POST, ReplyDropped())
    digest.deliver()
    digest.clock.advance(seconds=29)
    assert digest.store.deliveries.ready(digest.clock(), 10) == ()


def test_when_a_process_dies_before_it_posts_another_does(digest: Digest) -> None:
    digest.claim_and_die()
    assert digest.deliver() is None
    digest.clock.advance(minutes=2)
    digest.deliver()
    assert len(digest.in_channel()) == 1


def test_when_a_process_dies_after_it_posted_another_finds_that(digest: Digest) -> None:
    seen = digest.now()
    digest.deliver()
    posted = digest.now().message_ts
    digest.store.forget(TEAM_ID)
    digest.store.deliveries.open(digest.slot, seen.due_at)
    digest.claim_and_die()
    digest.clock.advance(minutes=2)
    assert digest.deliver() == Posted(str(posted))
    assert len(digest.in_channel()) == 1


def test_a_late_one_is_looked_for_first_for_a_restored_database_does_not_know(digest: Digest) -> None:
    seen = digest.now()
    digest.deliver()
    digest.store.forget(TEAM_ID)
    digest.store.deliveries.open(digest.slot, seen.due_at)
    digest.clock.advance(hours=3)
    digest.deliver()
    assert (digest.now().state, len(digest.in_channel())) == (State.POSTED, 1)


def test_while_slack_asks_to_wait_it_waits(digest: Digest) -> None:
    digest.slack.fail(POST, RateLimited(40))
    digest.deliver()
    assert (digest.now().state, digest.now().ready_at) == (State.WAITING, digest.clock() + timedelta(seconds=40))


def test_a_refusal_is_tried_again_soon_and_later_rarely(digest: Digest) -> None:
    digest.slack.fail(POST, Refused("not_in_channel"), times=2)
    digest.deliver()
    assert digest.now().ready_at == digest.clock() + timedelta(minutes=10)
    digest.clock.advance(minutes=45)
    digest.deliver()
    assert digest.now().ready_at == digest.clock() + timedelta(hours=1)


def test_less_than_two_days_late_it_is_posted(digest: Digest) -> None:
    digest.clock.advance(hours=47)
    digest.deliver()
    assert len(digest.in_channel()) == 1


def test_more_than_two_days_late_it_is_skipped_and_noted(digest: Digest) -> None:
    digest.clock.advance(hours=49)
    assert digest.deliver() is None
    assert digest.in_channel() == []
    assert (digest.now().state, digest.now().note) == (State.SKIPPED, "too_late")


def test_one_that_was_refused_for_two_days_has_failed_for_that_reason(digest: Digest) -> None:
    digest.slack.fail(POST, Refused("is_archived"))
    digest.deliver()
    digest.clock.advance(hours=49)
    digest.deliver()
    assert (digest.now().state, digest.now().note) == (State.FAILED, "is_archived")


def test_what_may_be_posted_is_not_repeated_while_the_channel_cannot_be_read(digest: Digest) -> None:
    digest.slack.fail(POST, ReplyDropped())
    digest.deliver()
    digest.clock.advance(seconds=30)
    digest.slack.fail(LOOK, Refused("not_in_channel"))
    digest.deliver()
    assert digest.now().state is State.UNSURE
    assert len(digest.in_channel()) == 1


def test_without_leave_to_read_it_is_closed_rather_than_repeated(digest: Digest) -> None:
    digest.slack.fail(POST, ReplyDropped())
    digest.deliver()
    digest.clock.advance(seconds=30)
    digest.slack.fail(LOOK, Refused("missing_scope"))
    digest.deliver()
    assert (digest.now().state, digest.now().note) == (State.FAILED, "outcome_unknown")


def test_a_process_that_wakes_after_another_posted_takes_its_own_back(digest: Digest) -> None:
    digest.slack.fail_by(lambda method, _: _let_another_be_first(digest) if method == POST else None)
    digest.deliver()
    assert digest.in_channel() == []
    assert digest.now().message_ts == FIRST


def _let_another_be_first(digest: Digest) -> None:
    """While this process posts, another one that took the delivery over writes down its own message."""
    digest.store.deliveries.settle_posted(digest.slot, digest.clock(), FIRST)
