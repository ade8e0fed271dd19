"""One person holds a few of the listeners’ threads at most."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

import pytest
from slack_bolt import BoltContext

from bot.fair_executor import MOST_OF_ONE_PERSON, FairExecutor, note_asker

WAIT = 20
"""Seconds after which a test that would hang fails."""


@pytest.fixture
def executor() -> Iterator[FairExecutor]:
    with ThreadPoolExecutor(MOST_OF_ONE_PERSON + 1) as threads:
        yield FairExecutor(threads)


def submit(executor: FairExecutor, user: str | None, work: Callable[[], object]) -> Future[object]:
    """Submit as Bolt does while it dispatches a request of this person."""
    futures: list[Future[object]] = []
    context = BoltContext({"team_id": "T1", "user_id": user})
    note_asker(context, lambda: futures.append(executor.submit(work)))
    return futures[0]


def test_while_one_persons_listeners_hang_anothers_runs(executor: FairExecutor) -> None:
    go_on = threading.Event()
    hanging = [submit(executor, "U1", lambda: go_on.wait(WAIT)) for _ in range(10)]
    assert submit(executor, "U2", lambda: "answered").result(WAIT) == "answered"
    go_on.set()
    assert [future.result(WAIT) for future in hanging] == [True] * 10


def test_what_is_of_nobody_runs_beside_them(executor: FairExecutor) -> None:
    go_on = threading.Event()
    hanging = [submit(executor, "U1", lambda: go_on.wait(WAIT)) for _ in range(10)]
    assert submit(executor, None, lambda: "done").result(WAIT) == "done"
    go_on.set()
    assert all(future.result(WAIT) for future in hanging)


def test_what_waits_keeps_its_order(executor: FairExecutor) -> None:
    done: list[int] = []
    go_on = threading.Event()
    first = [submit(executor, "U1", lambda: go_on.wait(WAIT)) for _ in range(MOST_OF_ONE_PERSON - 1)]
    rest = [submit(executor, "U1", partial(done.append, number)) for number in range(20)]
    assert [future.result(WAIT) for future in rest] == [None] * 20
    assert done == list(range(20))
    go_on.set()
    assert all(future.result(WAIT) for future in first)


def test_a_listener_that_fails_holds_up_none_of_those_after_it(executor: FairExecutor) -> None:
    failing = [submit(executor, "U1", lambda: 1 / 0) for _ in range(10)]
    assert submit(executor, "U1", lambda: "answered").result(WAIT) == "answered"
    assert all(isinstance(future.exception(WAIT), ZeroDivisionError) for future in failing)


def test_what_waits_is_not_run_when_it_is_cancelled(executor: FairExecutor) -> None:
    go_on = threading.Event()
    done: list[int] = []
    running = [submit(executor, "U1", lambda: go_on.wait(WAIT)) for _ in range(MOST_OF_ONE_PERSON)]
    submit(executor, "U1", lambda: done.append(1))
    executor.shutdown(wait=False, cancel_futures=True)
    go_on.set()
    assert all(future.result(WAIT) for future in running)
    assert done == []
