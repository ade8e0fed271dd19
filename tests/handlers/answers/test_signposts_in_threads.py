"""Which signposts were shown in which thread of a channel."""

from handlers.answers.signposts import SignpostsInThreads
from handlers.views.answers.shown_ids import metadata_of
from handlers.views.block_kit.message import Message


def showing(*signposts: str) -> Message:
    return Message([], metadata_of([], [], [], signposts))


def test_a_thread_shows_what_was_posted_in_it() -> None:
    shown = SignpostsInThreads()
    shown.remember("T1 C1 1", showing("nspcc"))
    shown.remember("T1 C1 1", showing("safeguarding-lead", "nspcc"))
    assert shown.shown_in("T1 C1 1") == {"nspcc", "safeguarding-lead"}


def test_another_thread_shows_nothing_of_it() -> None:
    shown = SignpostsInThreads()
    shown.remember("T1 C1 1", showing("nspcc"))
    assert shown.shown_in("T2 C1 1") == set()


def test_a_message_that_is_no_answer_adds_nothing() -> None:
    shown = SignpostsInThreads()
    shown.remember("T1 C1 1", Message([]))
    assert shown.shown_in("T1 C1 1") == set()


def test_beyond_the_bound_the_thread_that_was_quiet_longest_is_forgotten() -> None:
    shown = SignpostsInThreads(bound=2)
    for thread in ("first", "second", "first", "third"):
        shown.remember(thread, showing("nspcc"))
    assert [bool(shown.shown_in(thread)) for thread in ("first", "second", "third")] == [True, False, True]
