"""A channel that Slack gave another id keeps its digest."""

from datetime import time

from bot.store.delivery import Slot
from bot.store.store import Store
from bot.store.subscriptions import Subscription
from config.bot_settings import Weekday
from tests.bot.store.named import CHANNEL, MONDAY, NOON, TEAM, WEEK

NEW = "C0NEWID"
MONDAYS = Subscription(TEAM, CHANNEL, Weekday.MONDAY, time(9), "Europe/London", "U1", next_due_at=NOON)


def test_its_digest_and_what_it_was_shown_move_along(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    claimed = store.deliveries.claim(
        store.deliveries.open(Slot(TEAM, CHANNEL, MONDAY), NOON), "test", NOON, NOON + WEEK, "resilience"
    )
    assert claimed is not None
    assert store.move_channel(TEAM, CHANNEL, NEW) == 2
    moved = store.subscriptions.find(TEAM, NEW)
    assert moved is not None
    assert (moved.weekday, moved.next_due_at) == (Weekday.MONDAY, NOON)
    assert store.subscriptions.find(TEAM, CHANNEL) is None
    assert store.deliveries.shown(TEAM, NEW, NOON).readings == ("resilience",)
    assert store.move_channel(TEAM, CHANNEL, NEW) == 0


def test_what_the_new_one_has_stays(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    store.subscriptions.save(Subscription(TEAM, NEW, Weekday.FRIDAY, time(9), "Europe/London", "U1"))
    store.move_channel(TEAM, CHANNEL, NEW)
    [left] = store.subscriptions.in_workspace(TEAM)
    assert (left.channel_id, left.weekday) == (NEW, Weekday.FRIDAY)


def test_other_workspaces_are_left_alone(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    assert store.move_channel("T0OTHER", CHANNEL, NEW) == 0
