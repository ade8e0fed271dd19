"""What is due becomes deliveries, once, whoever opens them."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import time

from bot.store.delivery import Slot, State
from bot.store.digest_openings import MISSED, Opening
from bot.store.store import Store
from bot.store.subscriptions import Subscription
from config.bot_settings import Weekday
from tests.bot.store.named import CHANNEL, DAY, HOUR, MONDAY, NOON, TEAM, WEEK

WEDNESDAYS = Subscription(TEAM, CHANNEL, Weekday.WEDNESDAY, time(12), "UTC", None, next_due_at=NOON)
OPENING = Opening(WEDNESDAYS, due=((MONDAY, NOON),), missed=(), next_due_at=NOON + WEEK)
SLOT = Slot(TEAM, CHANNEL, MONDAY)


def test_a_delivery_waits_and_the_subscription_is_due_a_week_later(store: Store) -> None:
    store.subscriptions.save(WEDNESDAYS)
    assert store.openings.open([OPENING], NOON) == 1
    [delivery] = store.deliveries.ready(NOON, 10)
    assert (delivery.slot, delivery.state, delivery.due_at) == (SLOT, State.WAITING, NOON)
    assert store.subscriptions.due(NOON + DAY, 10) == ()
    assert store.subscriptions.next_due_at() == NOON + WEEK


def test_of_many_that_open_the_same_one_does(store: Store) -> None:
    store.subscriptions.save(WEDNESDAYS)
    with ThreadPoolExecutor(8) as threads:
        opened = list(threads.map(lambda _: store.openings.open([OPENING], NOON), range(8)))
    assert sorted(opened) == [0] * 7 + [1]


def test_what_was_missed_is_noted_and_never_delivered(store: Store) -> None:
    store.subscriptions.save(WEDNESDAYS)
    store.openings.open([replace(OPENING, due=(), missed=((MONDAY, NOON),))], NOON + 3 * DAY)
    delivery = store.deliveries.find(SLOT)
    assert delivery is not None
    assert (delivery.state, delivery.note, delivery.settled_at) == (State.SKIPPED, MISSED, NOON + 3 * DAY)
    assert store.deliveries.ready(NOON + WEEK, 10) == ()


def test_a_digest_that_was_posted_by_hand_this_week_is_not_opened_again(store: Store) -> None:
    store.subscriptions.save(WEDNESDAYS)
    store.deliveries.open(SLOT, NOON - DAY)
    store.deliveries.settle_posted(SLOT, NOON - DAY, "1.1")
    store.openings.open([OPENING], NOON)
    assert store.deliveries.ready(NOON + HOUR, 10) == ()


def test_one_that_was_changed_meanwhile_is_left_alone(store: Store) -> None:
    store.subscriptions.save(replace(WEDNESDAYS, is_on=False, next_due_at=None))
    assert store.openings.open([OPENING], NOON) == 0
    assert store.deliveries.find(SLOT) is None
