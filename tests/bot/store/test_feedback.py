"""What people say about answers."""

import pytest

from bot.store.feedback import ItemFeedback, Reason, WeekFeedback
from bot.store.store import Store
from tests.bot.store.named import MONDAY, NOON, OTHER_TEAM, TEAM, WEEK


def test_every_item_of_an_answer_is_counted(store: Store) -> None:
    store.feedback.add(TEAM, ["fostering", "resilience"], NOON, is_helpful=True)
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True)
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=False)
    assert store.feedback.counts(TEAM) == (
        ItemFeedback(MONDAY, "fostering", 1, 0),
        ItemFeedback(MONDAY, "resilience", 2, 1),
    )


def test_an_item_that_stands_twice_in_an_answer_is_counted_once(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience", "resilience"], NOON, is_helpful=True)
    assert store.feedback.counts(TEAM) == (ItemFeedback(MONDAY, "resilience", 1, 0),)


def test_an_answer_that_found_nothing_can_be_unhelpful(store: Store) -> None:
    store.feedback.add(TEAM, [], NOON, is_helpful=False, reason="I looked for kinship care")
    assert store.feedback.counts(TEAM) == ()
    assert store.feedback.reasons(TEAM) == (Reason(MONDAY, False, "I looked for kinship care", ()),)
    assert store.feedback.weeks(TEAM) == (WeekFeedback(MONDAY, 0, 1),)


def test_reasons_are_read_by_week_the_newest_first(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience", "fostering"], NOON, is_helpful=False, reason="Too long")
    store.feedback.add(TEAM, ["resilience"], NOON + WEEK, is_helpful=True, reason="Just right")
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True)
    assert store.feedback.reasons(TEAM) == (
        Reason(MONDAY + WEEK, True, "Just right", ("resilience",)),
        Reason(MONDAY, False, "Too long", ("fostering", "resilience")),
    )


def test_weeks_are_counted_apart_the_newest_first(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience", "fostering"], NOON, is_helpful=True)
    store.feedback.add(TEAM, ["resilience"], NOON + WEEK, is_helpful=False)
    store.feedback.add(TEAM, ["resilience"], NOON + WEEK, is_helpful=True)
    assert store.feedback.weeks(TEAM) == (WeekFeedback(MONDAY + WEEK, 1, 1), WeekFeedback(MONDAY, 1, 0))
    assert store.feedback.counts(TEAM) == (
        ItemFeedback(MONDAY + WEEK, "resilience", 1, 1),
        ItemFeedback(MONDAY, "fostering", 1, 0),
        ItemFeedback(MONDAY, "resilience", 1, 0),
    )


def test_a_reason_has_300_characters_at_most(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True, reason="é" * 300)
    with pytest.raises(ValueError, match="300 characters"):
        store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True, reason="é" * 301)


def test_workspaces_do_not_see_each_others_feedback(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True, reason="Good")
    assert store.feedback.counts(OTHER_TEAM) == ()
    assert store.feedback.reasons(OTHER_TEAM) == ()
    assert store.feedback.weeks(OTHER_TEAM) == ()
