"""Items that people keep for later."""

from datetime import datetime, timedelta, timezone

from bot.store.saved_items import SavedItem
from bot.store.store import Store
from tests.bot.store.named import ALEX, HOUR, NOON, OTHER_TEAM, TEAM


def test_a_saved_item_is_listed(store: Store) -> None:
    store.saved.save(TEAM, ALEX, "resilience", NOON)
    assert store.saved.list(TEAM, ALEX) == (SavedItem("resilience", NOON),)


def test_the_newest_is_listed_first(store: Store) -> None:
    store.saved.save(TEAM, ALEX, "older", NOON)
    store.saved.save(TEAM, ALEX, "newest", NOON + 2 * HOUR)
    store.saved.save(TEAM, ALEX, "middle", NOON + HOUR)
    assert [item.item_id for item in store.saved.list(TEAM, ALEX)] == ["newest", "middle", "older"]


def test_an_item_saved_twice_is_kept_once_with_its_first_time(store: Store) -> None:
    assert store.saved.save(TEAM, ALEX, "resilience", NOON)
    assert not store.saved.save(TEAM, ALEX, "resilience", NOON + HOUR)
    assert store.saved.list(TEAM, ALEX) == (SavedItem("resilience", NOON),)


def test_a_removed_item_is_listed_no_longer(store: Store) -> None:
    store.saved.save(TEAM, ALEX, "resilience", NOON)
    assert store.saved.remove(TEAM, ALEX, "resilience")
    assert store.saved.list(TEAM, ALEX) == ()


def test_removing_what_is_not_saved_says_so(store: Store) -> None:
    assert not store.saved.remove(TEAM, ALEX, "resilience")


def test_the_same_person_in_another_workspace_has_a_list_of_its_own(store: Store) -> None:
    store.saved.save(TEAM, ALEX, "resilience", NOON)
    assert store.saved.list(OTHER_TEAM, ALEX) == ()
    assert not store.saved.remove(OTHER_TEAM, ALEX, "resilience")


def test_times_of_any_zone_come_back_in_utc(store: Store) -> None:
    in_india = datetime(2026, 3, 4, 17, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    store.saved.save(TEAM, ALEX, "resilience", in_india)
    (item,) = store.saved.list(TEAM, ALEX)
    assert item.saved_at == NOON
    assert item.saved_at.utcoffset() == timedelta(0)
