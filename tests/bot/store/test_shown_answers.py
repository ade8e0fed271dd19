"""What a conversation has shown last is kept for a day."""

from bot.store.shown_answers import OUTSIDE_THREADS, Conversation, ShownAnswer
from bot.store.store import Store
from tests.bot.store.named import ALEX, DAY, HOUR, NOON, OTHER_TEAM, TEAM

THREAD = Conversation(TEAM, "D0001", "1.1")
BESIDE = Conversation(TEAM, "D0001", OUTSIDE_THREADS)
RESILIENCE = ShownAnswer(("resilience",), ("practice-examples/health/d-card",), ("fostering", "policy"))
FOSTERING = ShownAnswer(("fostering",), (), ())


def test_the_last_answer_is_kept_in_the_place_of_the_one_before(store: Store) -> None:
    store.shown.note([THREAD], RESILIENCE, NOON, ALEX)
    assert store.shown.last(THREAD, NOON) == RESILIENCE
    store.shown.note([THREAD], FOSTERING, NOON + HOUR, ALEX)
    assert store.shown.last(THREAD, NOON + HOUR) == FOSTERING


def test_each_thread_has_its_own(store: Store) -> None:
    store.shown.note([THREAD], RESILIENCE, NOON, ALEX)
    assert store.shown.last(BESIDE, NOON) is None
    assert store.shown.last(Conversation(OTHER_TEAM, "D0001", "1.1"), NOON) is None


def test_after_a_day_it_is_not_known_any_more(store: Store) -> None:
    store.shown.note([THREAD], RESILIENCE, NOON, ALEX)
    assert store.shown.last(THREAD, NOON + DAY) == RESILIENCE
    assert store.shown.last(THREAD, NOON + DAY + HOUR) is None


def test_what_is_older_than_a_day_is_forgotten(store: Store) -> None:
    store.shown.note([THREAD], RESILIENCE, NOON, ALEX)
    store.shown.note([BESIDE], FOSTERING, NOON + HOUR, ALEX)
    assert store.shown.prune(NOON + DAY + HOUR) == 1
    assert store.shown.of_person(TEAM, ALEX) == (FOSTERING,)


def test_nobody_is_asked_about_because_they_were_answered(store: Store) -> None:
    store.shown.note([THREAD], RESILIENCE, NOON, ALEX)
    assert store.members.to_ask_about(TEAM, NOON, 50) == ()
