"""An event that Slack sends twice is taken up once."""

from concurrent.futures import ThreadPoolExecutor

from bot.store.store import Store
from tests.bot.store.named import DAY, HOUR, NOON, OTHER_TEAM, TEAM


def test_an_event_is_new_the_first_time_only(store: Store) -> None:
    assert store.events.first_time(TEAM, "Ev1", NOON)
    assert not store.events.first_time(TEAM, "Ev1", NOON + HOUR)


def test_workspaces_have_events_of_their_own(store: Store) -> None:
    assert store.events.first_time(TEAM, "Ev1", NOON)
    assert store.events.first_time(OTHER_TEAM, "Ev1", NOON)


def test_of_many_threads_at_once_one_takes_the_event_up(store: Store) -> None:
    with ThreadPoolExecutor(32) as threads:
        answers = list(threads.map(lambda _: store.events.first_time(TEAM, "Ev1", NOON), range(32)))
    assert answers.count(True) == 1


def test_events_are_forgotten_after_a_day(store: Store) -> None:
    store.events.first_time(TEAM, "Ev1", NOON)
    store.events.first_time(TEAM, "Ev2", NOON + HOUR)
    assert store.events.prune(NOON + DAY) == 0
    assert store.events.prune(NOON + DAY + HOUR) == 1
    assert store.events.first_time(TEAM, "Ev1", NOON + DAY + HOUR)
    assert not store.events.first_time(TEAM, "Ev2", NOON + DAY + HOUR)
