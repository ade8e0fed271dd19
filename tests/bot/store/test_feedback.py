"""What people say about answers."""

import pytest

from bot.store.feedback import ItemFeedback, Reason
from bot.store.store import Store
from tests.bot.store.named import MONDAY, NOON, OTHER_TEAM, TEAM, WEEK


def test_every_item_of_an_answer_is_counted(store: Store) -> None:
    store.feedback.add(TEAM, ["fostering", "resilience"], NOON, is_helpful=True)
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True)
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=False)
    assert store.feedback.counts(TEAM) == (ItemFeedback("fostering", 1, 0), ItemFeedback("resilience", 2, 1))


def test_an_item_that_stands_twice_in_an_answer_is_counted_once(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience", "resilience"], NOON, is_helpful=True)
    assert store.feedback.counts(TEAM) == (ItemFeedback("resilience", 1, 0),)


def test_an_answer_that_found_nothing_can_be_unhelpful(store: Store) -> None:
    store.feedback.add(TEAM, [], NOON, is_helpful=False, reason="I looked for kinship care")
    assert store.feedback.counts(TEAM) == ()
    assert store.feedback.reasons(TEAM) == (Reason(MONDAY, False, "I looked for kinship care"),)


def test_reasons_are_read_by_week_the_newest_first(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=False, reason="Too long")
    store.feedback.add(TEAM, ["resilience"], NOON + WEEK, is_helpful=True, reason="Just right")
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True)
    assert store.feedback.reasons(TEAM) == (
        Reason(MONDAY + WEEK, True, "Just right"),
        Reason(MONDAY, False, "Too long"),
    )


def test_a_reason_has_300_characters_at_most(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True, reason="é" * 300)
    with pytest.raises(ValueError, match="300 characters"):
        store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True, reason="é" * 301)


def test_workspaces_do_not_see_each_others_feedback(store: Store) -> None:
    store.feedback.add(TEAM, ["resilience"], NOON, is_helpful=True, reason="Good")
    assert store.feedback.counts(OTHER_TEAM) == ()
    assert store.feedback.reasons(OTHER_TEAM) == ()
