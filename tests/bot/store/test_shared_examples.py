"""Practice examples that practitioners share."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store.shared_examples import ExampleWords, Status
from bot.store.store import Store
from tests.bot.store.named import ALEX, HOUR, NOON, OTHER_TEAM, SAM, TEAM

GARDEN = ExampleWords("A garden of their own", "Residential child care", "Leeds", "Young people planted it.")
KITCHEN = ExampleWords("Cooking on Fridays", "Fostering", "Hull", "Each week another cook.")


def test_a_new_example_waits_and_is_not_published(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    assert example.status is Status.WAITING
    assert store.examples.waiting(TEAM) == (example,)
    assert store.examples.published(TEAM) == ()


def test_a_published_example_is_in_the_library_with_who_decided_and_when(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    assert store.examples.decide(TEAM, example.id, Status.PUBLISHED, SAM, NOON + HOUR)
    (published,) = store.examples.published(TEAM)
    assert (published.words, published.moderated_by, published.moderated_at) == (GARDEN, SAM, NOON + HOUR)
    assert store.examples.waiting(TEAM) == ()


def test_a_declined_example_is_neither_waiting_nor_published(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    store.examples.decide(TEAM, example.id, Status.DECLINED, SAM, NOON)
    assert store.examples.waiting(TEAM) == store.examples.published(TEAM) == ()


def test_the_second_of_two_moderators_learns_that_it_is_decided(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    assert store.examples.decide(TEAM, example.id, Status.PUBLISHED, SAM, NOON)
    assert not store.examples.decide(TEAM, example.id, Status.DECLINED, ALEX, NOON)
    assert len(store.examples.published(TEAM)) == 1


def test_of_many_moderators_at_once_one_decides(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    moderators = [f"U{number}" for number in range(16)]
    with ThreadPoolExecutor(16) as threads:
        decisions = threads.map(
            lambda moderator: store.examples.decide(TEAM, example.id, Status.PUBLISHED, moderator, NOON), moderators
        )
    assert list(decisions).count(True) == 1


def test_a_published_example_can_be_taken_down(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    assert not store.examples.take_down(TEAM, example.id)
    store.examples.decide(TEAM, example.id, Status.PUBLISHED, SAM, NOON)
    assert store.examples.take_down(TEAM, example.id)
    assert store.examples.published(TEAM) == ()


def test_the_author_can_withdraw_an_example_and_nobody_else(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    assert not store.examples.withdraw(TEAM, example.id, SAM)
    assert store.examples.withdraw(TEAM, example.id, ALEX)
    assert store.examples.find(TEAM, example.id) is None


def test_examples_are_listed_oldest_first(store: Store) -> None:
    store.examples.add(TEAM, GARDEN, ALEX, NOON + HOUR)
    store.examples.add(TEAM, KITCHEN, SAM, NOON)
    assert [example.words for example in store.examples.waiting(TEAM)] == [KITCHEN, GARDEN]


def test_workspaces_do_not_see_or_touch_each_others_examples(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    assert store.examples.waiting(OTHER_TEAM) == ()
    assert store.examples.find(OTHER_TEAM, example.id) is None
    assert not store.examples.decide(OTHER_TEAM, example.id, Status.PUBLISHED, SAM, NOON)
    assert not store.examples.withdraw(OTHER_TEAM, example.id, ALEX)


def test_every_change_gives_the_workspace_another_version(store: Store) -> None:
    versions = [store.examples.version(TEAM)]
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    versions.append(store.examples.version(TEAM))
    store.examples.decide(TEAM, example.id, Status.PUBLISHED, SAM, NOON)
    versions.append(store.examples.version(TEAM))
    store.examples.withdraw(TEAM, example.id, ALEX)
    versions.append(store.examples.version(TEAM))
    assert len(set(versions)) == 4


def test_what_changes_nothing_leaves_the_version(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    version = store.examples.version(TEAM)
    store.examples.withdraw(TEAM, example.id, SAM)
    store.examples.take_down(TEAM, example.id)
    store.examples.add(OTHER_TEAM, GARDEN, ALEX, NOON)
    assert store.examples.version(TEAM) == version


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_text_comes_back_as_it_was_written(store: Store, text: str) -> None:
    example = store.examples.add(TEAM, ExampleWords(text, "Fostering", text, text), ALEX, NOON)
    assert store.examples.find(TEAM, example.id) == example


def test_what_no_database_can_hold_is_left_out(store: Store) -> None:
    example = store.examples.add(TEAM, ExampleWords("A\0B", "Fostering", "", "half \ud83d"), ALEX, NOON)
    found = store.examples.find(TEAM, example.id)
    assert found is not None
    assert (found.words.title, found.words.text) == ("AB", "half ?")


def test_topics_come_back_in_their_order(store: Store) -> None:
    example = store.examples.add(TEAM, replace(GARDEN, topics=("health", "education")), ALEX, NOON)
    found = store.examples.find(TEAM, example.id)
    assert found is not None
    assert found.words.topics == ("health", "education")


def test_a_revised_example_waits_under_a_new_id_in_the_place_of_the_old_one(store: Store) -> None:
    before = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    store.examples.decide(TEAM, before.id, Status.RETURNED, SAM, NOON)
    after = store.examples.revise(TEAM, before.id, KITCHEN, ALEX, NOON + HOUR)
    assert after is not None
    assert after.id != before.id
    assert store.examples.of_person(TEAM, ALEX) == store.examples.waiting(TEAM) == (after,)


def test_only_its_author_revises_an_example_and_only_before_it_is_decided(store: Store) -> None:
    example = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    assert store.examples.revise(TEAM, example.id, KITCHEN, SAM, NOON) is None
    assert store.examples.revise(OTHER_TEAM, example.id, KITCHEN, ALEX, NOON) is None
    store.examples.decide(TEAM, example.id, Status.PUBLISHED, SAM, NOON)
    assert store.examples.revise(TEAM, example.id, KITCHEN, ALEX, NOON) is None
    assert [shared.words for shared in store.examples.published(TEAM)] == [GARDEN]


def test_what_was_published_since_a_moment_goes_by_when_it_was_published(store: Store) -> None:
    early = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    late = store.examples.add(TEAM, KITCHEN, ALEX, NOON)
    store.examples.add(TEAM, KITCHEN, ALEX, NOON)
    store.examples.decide(TEAM, early.id, Status.PUBLISHED, SAM, NOON)
    store.examples.decide(TEAM, late.id, Status.PUBLISHED, SAM, NOON + HOUR)
    assert [shared.id for shared in store.examples.published_since(TEAM, NOON + HOUR)] == [late.id]


def test_a_person_sees_what_they_shared_in_their_workspace(store: Store) -> None:
    theirs = store.examples.add(TEAM, GARDEN, ALEX, NOON)
    store.examples.add(TEAM, KITCHEN, SAM, NOON)
    store.examples.add(OTHER_TEAM, KITCHEN, ALEX, NOON)
    assert store.examples.of_person(TEAM, ALEX) == (theirs,)
