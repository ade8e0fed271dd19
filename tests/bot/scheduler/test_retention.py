"""What is old is forgotten once a day."""

from datetime import timedelta

from bot.scheduler.retention import Retention
from bot.store.deliveries import Slot
from bot.store.store import Store, Terms
from tests.bot.store.named import CHANNEL, DAY, HOUR, MONDAY, NOON, TEAM, WEEK

SLOT = Slot(TEAM, CHANNEL, MONDAY)


def test_old_deliveries_are_forgotten_when_a_process_starts(store: Store) -> None:
    store.deliveries.open(SLOT, NOON)
    Retention(store, Terms(timedelta(days=30))).apply(NOON + 6 * WEEK)
    assert store.deliveries.find(SLOT) is None


def test_it_is_not_done_again_within_a_day(store: Store) -> None:
    retention = Retention(store, Terms(timedelta(days=30)))
    retention.apply(NOON + 6 * WEEK)
    store.deliveries.open(SLOT, NOON)
    retention.apply(NOON + 6 * WEEK + HOUR)
    assert store.deliveries.find(SLOT) is not None
    retention.apply(NOON + 6 * WEEK + DAY)
    assert store.deliveries.find(SLOT) is None
