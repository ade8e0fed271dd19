"""Forgetting a workspace or a person leaves nothing of theirs."""

from datetime import time
from pathlib import Path

from bot.store.delivery import Slot
from bot.store.example_posts import ExamplePost, PostKind
from bot.store.forgetting import Forgotten
from bot.store.shared_examples import ExampleWords, Status
from bot.store.shown_answers import Conversation, ShownAnswer
from bot.store.store import Store, open_store
from bot.store.subscriptions import Subscription
from bot.store.tables import FORGET, metadata
from config.bot_settings import Weekday
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import ANYTHING_ELSE
from tests.bot.store.named import ALEX, CHANNEL, HOUR, MONDAY, NOON, OTHER_TEAM, SAM, TEAM

WORDS = ExampleWords("A garden", "Residential child care", "Leeds", "Young people planted it.")


def remember_all_kinds(store: Store, team_id: str) -> None:
    """Alex saves, shares and sets up; Sam shares what Alex publishes."""
    store.saved.save(team_id, ALEX, "resilience", NOON)
    store.events.take_up(team_id, "Ev1", NOON)
    store.feedback.add(team_id, ["resilience", "fostering"], NOON, is_helpful=True)
    store.gaps.add(team_id, [ANYTHING_ELSE], AnswerVerdict.NEAR, NOON)
    of_alex = store.examples.add(team_id, WORDS, ALEX, NOON)
    store.posts.add(team_id, ExamplePost(of_alex.id, CHANNEL, "1.1", PostKind.CARD))
    store.members.note_asked(team_id, ALEX, NOON)
    store.shown.note([Conversation(team_id, "D0001", "1.1")], ShownAnswer(("resilience",), (), ()), NOON, ALEX)
    of_sam = store.examples.add(team_id, WORDS, SAM, NOON + HOUR)
    store.examples.decide(team_id, of_sam.id, Status.PUBLISHED, ALEX, NOON + HOUR)
    store.subscriptions.save(Subscription(team_id, CHANNEL, Weekday.MONDAY, time(9), "Europe/London", ALEX))
    store.deliveries.open(Slot(team_id, CHANNEL, MONDAY), NOON)
    store.departures.note(team_id, NOON)


def test_a_workspace_is_forgotten_with_everything_of_it(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    assert store.forget(TEAM).deleted == {
        "saved_items": 1,
        "seen_events": 1,
        "example_posts": 1,
        "members_asked": 1,
        "shown_answers": 1,
        "feedback": 1,
        "feedback_items": 2,
        "gaps": 1,
        "shared_examples": 2,
        "library_versions": 1,
        "subscriptions": 1,
        "deliveries": 1,
        "departures": 1,
    }
    assert store.forget(TEAM).is_nothing


def test_other_workspaces_are_remembered(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    remember_all_kinds(store, OTHER_TEAM)
    store.forget(TEAM)
    assert store.forget(OTHER_TEAM).deleted["shared_examples"] == 2


def test_a_person_is_forgotten_with_what_they_kept_and_shared(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    [example] = store.examples.of_person(TEAM, ALEX)
    deleted = {"saved_items": 1, "shared_examples": 1, "members_asked": 1, "shown_answers": 1}
    assert store.forget_user(TEAM, ALEX) == Forgotten(deleted, mentions=2, examples=(example.id,))
    assert store.forget_user(TEAM, ALEX).is_nothing


def test_what_others_shared_stays_without_the_persons_id(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    store.forget_user(TEAM, ALEX)
    (example,) = store.examples.published(TEAM)
    assert (example.shared_by, example.moderated_by) == (SAM, None)


def test_a_channels_digest_goes_on_without_the_persons_id(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    store.forget_user(TEAM, ALEX)
    (subscription,) = store.subscriptions.in_workspace(TEAM)
    assert subscription.set_up_by is None


def test_the_same_person_in_another_workspace_is_remembered(store: Store) -> None:
    remember_all_kinds(store, OTHER_TEAM)
    assert store.forget_user(TEAM, ALEX).is_nothing
    assert len(store.saved.list(OTHER_TEAM, ALEX)) == 1


def test_processes_notice_that_a_persons_examples_are_gone(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    version = store.examples.version(TEAM)
    store.forget_user(TEAM, ALEX)
    assert store.examples.version(TEAM) != version


def test_processes_notice_that_a_workspace_was_forgotten_even_if_it_begins_again(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    version = store.examples.version(TEAM)
    store.forget(TEAM)
    remember_all_kinds(store, TEAM)
    assert store.examples.version(TEAM) != version


def test_who_has_left_is_forgotten_and_what_they_published_stays_without_their_id(store: Store) -> None:
    remember_all_kinds(store, TEAM)
    assert len(store.forget_leaver(TEAM, SAM).examples) == 0
    (example,) = store.examples.published(TEAM)
    assert example.shared_by == ""
    assert store.forget_leaver(TEAM, ALEX).deleted["shared_examples"] == 1
    assert store.forget_user(TEAM, ALEX).is_nothing


def test_forgotten_words_are_not_left_in_the_sqlite_file(tmp_path: Path) -> None:
    store = open_store(None, tmp_path)
    store.examples.add(TEAM, ExampleWords("Marigolds", "Fostering", "Leeds", "Marigolds everywhere"), ALEX, NOON)
    store.forget_user(TEAM, ALEX)
    store.close()
    assert [path.name for path in tmp_path.iterdir() if b"arigolds" in path.read_bytes()] == []


def test_every_table_begins_with_the_workspace() -> None:
    assert {table.primary_key.columns[0].name for table in metadata.sorted_tables} == {"team_id"}


def test_every_column_with_a_persons_id_says_how_it_is_forgotten() -> None:
    columns = [column for table in metadata.sorted_tables for column in table.columns]
    of_people = {str(column) for column in columns if column.name.endswith(("user_id", "_by"))}
    of_processes = {"deliveries.claimed_by", "seen_events.taken_by"}
    assert {str(column) for column in columns if FORGET in column.info} == of_people - of_processes
