"""The weekly digest of each channel."""

from dataclasses import replace
from datetime import time

from bot.store.store import Store
from bot.store.subscriptions import Subscription
from config.bot_settings import Weekday
from tests.bot.store.named import ALEX, CHANNEL, DAY, HOUR, NOON, OTHER_TEAM, TEAM

MONDAYS = Subscription(TEAM, CHANNEL, Weekday.MONDAY, time(9, 30), "Europe/London", ALEX, next_due_at=NOON)


def test_a_subscription_comes_back_as_it_was_made(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    assert store.subscriptions.find(TEAM, CHANNEL) == MONDAYS


def test_a_channel_without_one_has_none(store: Store) -> None:
    assert store.subscriptions.find(TEAM, CHANNEL) is None
    assert not store.subscriptions.remove(TEAM, CHANNEL)


def test_a_channel_has_one_at_most(store: Store) -> None:
    fridays = replace(MONDAYS, weekday=Weekday.FRIDAY)
    store.subscriptions.save(MONDAYS)
    store.subscriptions.save(fridays)
    assert store.subscriptions.in_workspace(TEAM) == (fridays,)


def test_it_is_due_from_its_moment_on(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    assert store.subscriptions.due(NOON - HOUR, 10) == ()
    assert store.subscriptions.due(NOON, 10) == (MONDAYS,)


def test_one_that_is_off_is_never_due_but_keeps_its_day(store: Store) -> None:
    off = replace(MONDAYS, is_on=False, next_due_at=None)
    store.subscriptions.save(off)
    assert store.subscriptions.due(NOON + DAY, 10) == ()
    assert store.subscriptions.find(TEAM, CHANNEL) == off


def test_what_is_due_is_of_every_workspace_and_as_much_as_asked_for(store: Store) -> None:
    elsewhere = replace(MONDAYS, team_id=OTHER_TEAM)
    store.subscriptions.save(elsewhere)
    store.subscriptions.save(MONDAYS)
    assert store.subscriptions.due(NOON, 10) == (MONDAYS, elsewhere)
    assert store.subscriptions.due(NOON, 1) == (MONDAYS,)


def test_the_first_of_all_due_times_is_known(store: Store) -> None:
    assert store.subscriptions.next_due_at() is None
    store.subscriptions.save(MONDAYS)
    store.subscriptions.save(replace(MONDAYS, team_id=OTHER_TEAM, next_due_at=NOON + DAY))
    assert store.subscriptions.next_due_at() == NOON


def test_workspaces_do_not_see_or_change_each_others_subscriptions(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    assert store.subscriptions.in_workspace(OTHER_TEAM) == ()
    assert not store.subscriptions.remove(OTHER_TEAM, CHANNEL)
    assert store.subscriptions.find(TEAM, CHANNEL) == MONDAYS


def test_failures_are_counted_until_one_succeeds(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    assert store.subscriptions.count_failure(TEAM, CHANNEL) == 1
    assert store.subscriptions.count_failure(TEAM, CHANNEL) == 2
    store.subscriptions.count_success(TEAM, CHANNEL)
    assert store.subscriptions.count_failure(TEAM, CHANNEL) == 1


def test_a_failure_of_a_channel_that_has_none_counts_nothing(store: Store) -> None:
    assert store.subscriptions.count_failure(TEAM, CHANNEL) == 0


def test_the_person_is_told_once_until_it_works_again(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    store.subscriptions.count_failure(TEAM, CHANNEL)
    assert store.subscriptions.note_told(TEAM, CHANNEL, NOON)
    assert not store.subscriptions.note_told(TEAM, CHANNEL, NOON + HOUR)
    store.subscriptions.count_success(TEAM, CHANNEL)
    assert store.subscriptions.note_told(TEAM, CHANNEL, NOON + DAY)


def test_a_removed_subscription_is_gone(store: Store) -> None:
    store.subscriptions.save(MONDAYS)
    assert store.subscriptions.remove(TEAM, CHANNEL)
    assert store.subscriptions.in_workspace(TEAM) == ()
