"""What is old is forgotten once a day."""

from datetime import timedelta

import pytest

from bot.scheduler.retention import Retention
from bot.store.delivery import Slot
from bot.store.feedback import ItemFeedback
from bot.store.shared_examples import ExampleWords, Status
from bot.store.store import Store, Terms
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import ANYTHING_ELSE
from tests.bot.store.named import ALEX, CHANNEL, DAY, HOUR, MONDAY, NOON, SAM, TEAM, WEEK

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


TERMS = Terms(
    365 * DAY,
    {Status.WAITING: 90 * DAY, Status.RETURNED: 60 * DAY, Status.DECLINED: 30 * DAY},
    reasons=365 * DAY,
    gaps=365 * DAY,
)
WORDS = ExampleWords("A garden", "Fostering", "", "Young people planted it.")


@pytest.mark.parametrize(
    ("status", "days"), [(Status.WAITING, 90), (Status.RETURNED, 60), (Status.DECLINED, 30), (Status.PUBLISHED, None)]
)
def test_an_example_goes_when_its_term_has_run_out_and_not_before(
    store: Store, status: Status, days: int | None
) -> None:
    example = store.examples.add(TEAM, WORDS, ALEX, NOON)
    if status is not Status.WAITING:
        store.examples.decide(TEAM, example.id, status, SAM, NOON)
    retention = Retention(store, TERMS)
    version = store.examples.version(TEAM)
    retention.apply(NOON + (days or 2000) * DAY)
    assert store.examples.find(TEAM, example.id) is not None
    retention.apply(NOON + (days or 2000) * DAY + DAY)
    assert (store.examples.find(TEAM, example.id) is None) == (days is not None)
    assert (store.examples.version(TEAM) != version) == (days is not None)


def test_a_reason_goes_and_its_count_stays(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=False, reason="It is too long.")
    retention = Retention(store, TERMS)
    retention.apply(NOON + 365 * DAY)
    assert len(store.feedback.reasons(TEAM)) == 1
    retention.apply(NOON + 365 * DAY + WEEK)
    assert store.feedback.reasons(TEAM) == ()
    assert store.feedback.counts(TEAM) == (ItemFeedback(MONDAY, "resilience", 0, 1),)


def test_the_counts_of_what_was_not_found_go(store: Store) -> None:
    store.gaps.add(TEAM, [ANYTHING_ELSE], AnswerVerdict.NOTHING, NOON)
    retention = Retention(store, TERMS)
    retention.apply(NOON + 365 * DAY)
    assert len(store.gaps.counts(TEAM)) == 1
    retention.apply(NOON + 365 * DAY + WEEK)
    assert store.gaps.counts(TEAM) == ()
