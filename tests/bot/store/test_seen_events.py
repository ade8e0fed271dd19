"""An event that Slack sends twice is answered once, by one process, also where one is killed in between."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from bot.store.processes import this_process
from bot.store.seen_events import ON_ITS_WAY_FOR, UNDER_WAY_FOR, Answered, Mine, UnderWay
from bot.store.store import Store
from tests.bot.store.named import DAY, HOUR, NOON, OTHER_TEAM, TEAM

KILLED = this_process().rsplit(" ", 1)[0] + " 1"
"""A process of this one's number that began another time."""
ELSEWHERE = "another-machine/pid:[1] 7 42"
SOON = NOON + UNDER_WAY_FOR - timedelta(seconds=1)
LATER = NOON + UNDER_WAY_FOR


def test_an_event_is_new_the_first_time_only(store: Store) -> None:
    assert store.events.take_up(TEAM, "Ev1", NOON) == Mine()
    assert store.events.take_up(TEAM, "Ev1", NOON + HOUR) == UnderWay()


def test_what_was_answered_is_not_answered_again(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON)
    store.events.note_answered(TEAM, "Ev1", NOON)
    assert store.events.take_up(TEAM, "Ev1", NOON + HOUR) == Answered()


def test_what_was_let_go_is_new_again(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON)
    store.events.let_go(TEAM, "Ev1")
    assert store.events.take_up(TEAM, "Ev1", NOON) == Mine()


def test_what_a_killed_process_had_taken_up_is_taken_over_at_once(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, KILLED)
    assert store.events.take_up(TEAM, "Ev1", NOON) == Mine(is_taken_over=True)


def test_what_it_was_about_to_post_may_stand(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, KILLED)
    store.events.is_still_mine(TEAM, "Ev1", NOON, KILLED)
    assert store.events.take_up(TEAM, "Ev1", NOON + ON_ITS_WAY_FOR) == Mine(is_taken_over=True, may_stand=True)


def test_while_it_may_be_on_its_way_nobody_takes_it_over(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, KILLED)
    store.events.is_still_mine(TEAM, "Ev1", NOON, KILLED)
    assert store.events.take_up(TEAM, "Ev1", NOON + ON_ITS_WAY_FOR / 2) == UnderWay()


def test_a_process_that_cannot_be_seen_is_left_alone_for_a_while(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, ELSEWHERE)
    assert store.events.take_up(TEAM, "Ev1", SOON) == UnderWay()
    assert store.events.take_up(TEAM, "Ev1", LATER) == Mine(is_taken_over=True)


def test_each_time_it_is_about_to_post_it_is_left_alone_for_a_while_longer(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, ELSEWHERE)
    store.events.is_still_mine(TEAM, "Ev1", SOON, ELSEWHERE)
    assert store.events.take_up(TEAM, "Ev1", LATER) == UnderWay()


def test_who_was_too_slow_hears_that_the_event_is_anothers(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, ELSEWHERE)
    store.events.take_up(TEAM, "Ev1", LATER)
    assert not store.events.is_still_mine(TEAM, "Ev1", LATER, ELSEWHERE)
    assert store.events.is_still_mine(TEAM, "Ev1", LATER)


def test_what_could_not_be_noted_when_it_was_taken_up_is_still_ones_own(store: Store) -> None:
    assert store.events.is_still_mine(TEAM, "Ev1", NOON)
    assert store.events.take_up(TEAM, "Ev1", NOON, ELSEWHERE) == UnderWay()


def test_what_was_answered_before_anything_could_be_noted_is_not_answered_again(store: Store) -> None:
    store.events.note_answered(TEAM, "Ev1", NOON)
    assert store.events.take_up(TEAM, "Ev1", NOON) == Answered()


def test_who_was_too_slow_does_not_end_what_another_does(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, ELSEWHERE)
    store.events.take_up(TEAM, "Ev1", LATER)
    store.events.note_answered(TEAM, "Ev1", LATER, ELSEWHERE)
    assert store.events.take_up(TEAM, "Ev1", LATER, ELSEWHERE) == UnderWay()


def test_what_one_that_is_gone_had_taken_up_is_ones_own_though_it_could_not_be_taken_over(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON, KILLED)
    assert store.events.is_still_mine(TEAM, "Ev1", NOON)


def test_what_one_that_is_gone_had_answered_is_not(store: Store) -> None:
    store.events.note_answered(TEAM, "Ev1", NOON, KILLED)
    assert not store.events.is_still_mine(TEAM, "Ev1", NOON)


def test_a_clock_that_jumps_takes_nothing_from_a_process_that_is_here(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON)
    assert store.events.take_up(TEAM, "Ev1", NOON + DAY) == UnderWay()
    assert store.events.take_up(TEAM, "Ev1", NOON - DAY) == UnderWay()


def test_workspaces_have_events_of_their_own(store: Store) -> None:
    assert store.events.take_up(TEAM, "Ev1", NOON) == Mine()
    assert store.events.take_up(OTHER_TEAM, "Ev1", NOON) == Mine()


def test_of_many_threads_at_once_one_takes_the_event_up(store: Store) -> None:
    with ThreadPoolExecutor(32) as threads:
        answers = list(threads.map(lambda _: store.events.take_up(TEAM, "Ev1", NOON), range(32)))
    assert answers.count(Mine()) == 1


def test_events_are_forgotten_after_a_day(store: Store) -> None:
    store.events.take_up(TEAM, "Ev1", NOON)
    store.events.take_up(TEAM, "Ev2", NOON + HOUR)
    assert store.events.prune(NOON + DAY) == 0
    assert store.events.prune(NOON + DAY + HOUR) == 1
    assert store.events.take_up(TEAM, "Ev1", NOON + DAY + HOUR) == Mine()
    assert store.events.take_up(TEAM, "Ev2", NOON + DAY + HOUR) == UnderWay()
