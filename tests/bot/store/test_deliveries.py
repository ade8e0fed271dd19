"""A digest is delivered once, whoever delivers it."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest

from bot.store.delivery import OUTCOME_UNKNOWN, Delivery, Slot, State
from bot.store.store import Store
from tests.bot.store.claiming import claim_all
from tests.bot.store.conftest import Place
from tests.bot.store.named import CHANNEL, DAY, HOUR, MONDAY, NOON, OTHER_TEAM, TEAM, WEEK

SLOT = Slot(TEAM, CHANNEL, MONDAY)
MINUTE = HOUR / 60


def opened(store: Store, slot: Slot = SLOT) -> Delivery:
    return store.deliveries.open(slot, NOON)


def claimed(store: Store) -> Delivery:
    delivery = store.deliveries.claim(opened(store), "first", NOON, NOON + MINUTE)
    assert delivery is not None
    return delivery


def state(store: Store) -> State:
    delivery = store.deliveries.find(SLOT)
    assert delivery is not None
    return delivery.state


def test_an_opened_delivery_waits_for_its_time(store: Store) -> None:
    delivery = opened(store)
    assert store.deliveries.find(SLOT) == delivery
    assert store.deliveries.ready(NOON - HOUR, 10) == ()
    assert store.deliveries.ready(NOON, 10) == (delivery,)
    assert store.deliveries.next_ready_at() == NOON


def test_opening_twice_is_opening_once(store: Store) -> None:
    assert opened(store) == opened(store)


def test_a_week_is_named_by_its_monday() -> None:
    with pytest.raises(ValueError, match="Monday"):
        Slot(TEAM, CHANNEL, MONDAY + DAY)


def test_other_weeks_channels_and_workspaces_are_other_deliveries(store: Store) -> None:
    slots = [SLOT, Slot(TEAM, CHANNEL, MONDAY + WEEK), Slot(TEAM, "C0002", MONDAY), Slot(OTHER_TEAM, CHANNEL, MONDAY)]
    assert len({opened(store, slot).attempt for slot in slots}) == len(slots)
    assert len({slot.name for slot in slots}) == len(slots)


def test_what_is_claimed_cannot_be_claimed_again(store: Store) -> None:
    seen = opened(store)
    assert store.deliveries.claim(seen, "first", NOON, NOON + MINUTE)
    assert store.deliveries.claim(seen, "second", NOON, NOON + MINUTE) is None


def test_what_is_not_due_yet_cannot_be_claimed(store: Store) -> None:
    assert store.deliveries.claim(opened(store), "first", NOON - MINUTE, NOON) is None


def test_a_claim_that_ran_out_is_ready_for_another(store: Store) -> None:
    left_behind = claimed(store)
    assert store.deliveries.ready(NOON, 10) == ()
    assert store.deliveries.ready(NOON + MINUTE, 10) == (left_behind,)
    taken = store.deliveries.claim(left_behind, "second", NOON + MINUTE, NOON + HOUR)
    assert taken is not None
    assert taken.claimed_by == "second"


def test_of_many_threads_one_claims_a_delivery(store: Store) -> None:
    seen = opened(store)
    with ThreadPoolExecutor(16) as threads:
        won = list(threads.map(lambda number: store.deliveries.claim(seen, str(number), NOON, NOON + HOUR), range(16)))
    assert len([delivery for delivery in won if delivery is not None]) == 1


def test_of_two_processes_one_claims_each_delivery(place: Place) -> None:
    store = place.open_store()
    slots = [Slot(TEAM, CHANNEL, MONDAY + number * WEEK) for number in range(50)]
    deliveries = [opened(store, slot) for slot in slots]
    store.close()
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as processes:
        first, second = processes.map(
            claim_all, [place.database_url] * 2, [place.data_folder] * 2, ["first", "second"], [deliveries] * 2
        )
    assert sorted(first + second, key=lambda slot: slot.week) == slots


@pytest.mark.parametrize("back_to", [State.WAITING, State.UNSURE])
def test_a_claim_given_back_is_ready_again_at_its_moment(store: Store, back_to: State) -> None:
    assert store.deliveries.wait(claimed(store), back_to, NOON + HOUR, "ratelimited")  # type: ignore[arg-type]
    assert store.deliveries.ready(NOON + MINUTE, 10) == ()
    [delivery] = store.deliveries.ready(NOON + HOUR, 10)
    assert (delivery.state, delivery.note) == (back_to, "ratelimited")


def test_the_first_message_that_is_written_down_stays_the_digest(store: Store) -> None:
    claimed(store)
    assert store.deliveries.settle_posted(SLOT, NOON, "1.1") == "1.1"
    assert store.deliveries.settle_posted(SLOT, NOON, "2.2") == "1.1"
    assert state(store) is State.POSTED


def test_a_process_that_lost_its_claim_changes_nothing(store: Store) -> None:
    slow = claimed(store)
    assert store.deliveries.claim(slow, "second", NOON + HOUR, NOON + DAY)
    assert not store.deliveries.wait(slow, State.WAITING, NOON + HOUR)
    assert not store.deliveries.settle_not_posted(slow, State.FAILED, NOON + HOUR, "too late")
    assert state(store) is State.CLAIMED


def test_a_settled_delivery_is_never_ready(store: Store) -> None:
    store.deliveries.settle_not_posted(claimed(store), State.SKIPPED, NOON, "too late")
    assert store.deliveries.ready(NOON + WEEK, 10) == ()
    assert store.deliveries.next_ready_at() is None


def test_what_was_skipped_can_be_opened_again(store: Store) -> None:
    store.deliveries.settle_not_posted(claimed(store), State.SKIPPED, NOON, "too late")
    skipped = store.deliveries.find(SLOT)
    assert skipped is not None
    again = store.deliveries.open_again(skipped, NOON + DAY)
    assert again is not None
    assert (again.state, again.ready_at, again.note) == (State.WAITING, NOON + DAY, None)


def test_what_was_posted_is_never_opened_again(store: Store) -> None:
    claimed(store)
    store.deliveries.settle_posted(SLOT, NOON, "1.1")
    posted = store.deliveries.find(SLOT)
    assert posted is not None
    assert store.deliveries.open_again(posted, NOON + DAY) is None


def test_a_delivery_that_nobody_claimed_can_be_withdrawn(store: Store) -> None:
    assert store.deliveries.withdraw(opened(store))
    assert store.deliveries.find(SLOT) is None


def test_a_claimed_delivery_is_not_withdrawn(store: Store) -> None:
    assert not store.deliveries.withdraw(claimed(store))


def test_deliveries_of_long_ago_are_forgotten(store: Store) -> None:
    opened(store)
    opened(store, Slot(TEAM, CHANNEL, MONDAY + WEEK))
    assert store.deliveries.prune(MONDAY + WEEK) == 1
    assert store.deliveries.find(SLOT) is None


def shown_in_week(store: Store, number: int, reading: str) -> Delivery:
    """Let a week's digest be claimed with a reading."""
    at = NOON + number * WEEK
    delivery = store.deliveries.open(Slot(TEAM, CHANNEL, MONDAY + number * WEEK), at)
    claim = store.deliveries.claim(delivery, "test", at, at + MINUTE, reading)
    assert claim is not None
    return claim


def test_what_a_channel_was_shown_or_may_have_been_is_known_latest_last(store: Store) -> None:
    for number, reading in enumerate(("first", "second", "third")):
        store.deliveries.settle_posted(shown_in_week(store, number, reading).slot, NOON + number * WEEK, "1.0")
    store.deliveries.wait(shown_in_week(store, 3, "unsure"), State.UNSURE, NOON)
    store.deliveries.settle_not_posted(shown_in_week(store, 4, "unknown"), State.FAILED, NOON, OUTCOME_UNKNOWN)
    store.deliveries.settle_not_posted(shown_in_week(store, 5, "refused"), State.FAILED, NOON, "is_archived")
    shown = store.deliveries.shown(TEAM, CHANNEL, NOON + WEEK)
    assert shown.readings == ("second", "third", "unsure", "unknown")
    assert shown.posted_at == NOON + 2 * WEEK
    assert store.deliveries.shown(TEAM, CHANNEL, NOON, but=MONDAY + WEEK).readings[:2] == ("first", "third")
    assert store.deliveries.shown(OTHER_TEAM, CHANNEL, NOON).readings == ()


def test_what_may_be_in_the_channel_is_not_opened_again(store: Store) -> None:
    store.deliveries.settle_not_posted(claimed(store), State.FAILED, NOON, OUTCOME_UNKNOWN)
    closed = store.deliveries.find(SLOT)
    assert closed is not None
    assert closed.may_be_in_channel
    assert store.deliveries.open_again(closed, NOON + HOUR) is None
