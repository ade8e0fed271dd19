"""Threads for listeners: one person holds a few at most, what waits holds none, and what is too much is refused."""

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from bot.fair_executor import MOST_OF_ONE_PERSON, Bounds, FairExecutor, FullError
from handlers.slack.waiting import wait

WAIT = 20
"""Seconds after which a test that would hang fails."""
BOUNDS = Bounds(running=MOST_OF_ONE_PERSON + 1, waiting=10, queued=40)


@pytest.fixture
def executor() -> Iterator[FairExecutor]:
    executor = FairExecutor("test", BOUNDS)
    yield executor
    executor.drain(time.monotonic() + WAIT)


@pytest.fixture
def hold() -> Iterator[threading.Event]:
    """Listeners that run until the test is over, or lets them go on."""
    go_on = threading.Event()
    yield go_on
    go_on.set()


def runs(executor: FairExecutor, person: str | None, work: Callable[[], object] = lambda: None) -> bool:
    """Return whether what is submitted now comes to its end while others hold their threads."""
    done = threading.Event()

    def then_tell() -> None:
        work()
        done.set()

    executor.submit(person, then_tell)
    return done.wait(WAIT)


def begin_and_hold(has_begun: threading.Event, hold: threading.Event) -> None:
    has_begun.set()
    hold.wait(WAIT)


def test_while_one_persons_listeners_hang_anothers_runs(executor: FairExecutor, hold: threading.Event) -> None:
    for _ in range(10):
        executor.submit("U1", lambda: hold.wait(WAIT))
    assert runs(executor, "U2")


def test_what_is_of_nobody_runs_beside_them(executor: FairExecutor, hold: threading.Event) -> None:
    for _ in range(10):
        executor.submit("U1", lambda: hold.wait(WAIT))
    assert runs(executor, None)


def test_one_persons_listeners_keep_their_order(executor: FairExecutor, hold: threading.Event) -> None:
    done: list[int] = []
    for _ in range(MOST_OF_ONE_PERSON - 1):
        executor.submit("U1", lambda: hold.wait(WAIT))
    for number in range(20):
        executor.submit("U1", partial(done.append, number))
    assert runs(executor, "U1")
    assert done == list(range(20))


def test_a_listener_that_fails_holds_up_none_of_those_after_it(executor: FairExecutor) -> None:
    for _ in range(10):
        executor.submit("U1", lambda: 1 / 0)
    assert runs(executor, "U1")


def test_what_slack_asks_to_wait_holds_no_thread(executor: FairExecutor) -> None:
    for number in range(BOUNDS.waiting):
        executor.submit(f"U{number}", lambda: wait(WAIT))
    assert runs(executor, "somebody else")


def test_what_waits_ends_at_once_when_all_is_to_end(executor: FairExecutor) -> None:
    went_on: list[bool] = []
    executor.submit("U1", lambda: went_on.append(wait(WAIT)))
    assert executor.drain(time.monotonic() + WAIT)
    assert went_on in ([False], [])


def test_what_is_queued_is_not_begun_when_all_is_to_end(executor: FairExecutor, hold: threading.Event) -> None:
    done: list[int] = []
    for _ in range(MOST_OF_ONE_PERSON):
        executor.submit("U1", lambda: hold.wait(WAIT))
    executor.submit("U1", lambda: done.append(1))
    executor.drain(time.monotonic())
    hold.set()
    assert executor.wait_until_idle(WAIT)
    assert done == []


def test_what_does_not_end_is_not_waited_for(executor: FairExecutor, hold: threading.Event) -> None:
    has_begun = threading.Event()
    executor.submit("U1", partial(begin_and_hold, has_begun, hold))
    has_begun.wait(WAIT)
    assert not executor.drain(time.monotonic())


def test_when_too_much_is_queued_no_more_is_taken(executor: FairExecutor, hold: threading.Event) -> None:
    for _ in range(MOST_OF_ONE_PERSON):
        executor.submit("U1", lambda: hold.wait(WAIT))
    with pytest.raises(FullError):
        for _ in range(BOUNDS.queued + MOST_OF_ONE_PERSON):
            executor.submit("U1", lambda: None)
