"""Threads for listeners, of which one person holds a few at most: however much they send, others are answered."""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextvars import ContextVar
from functools import partial
from typing import Any, ParamSpec, TypeVar

from slack_bolt import BoltContext

MOST_OF_ONE_PERSON = 3
"""Listeners that run at once for one person. Nobody presses faster than that; a flood waits for its own turn."""

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[[], None]

_asking: ContextVar[str | None] = ContextVar("asking", default=None)


def note_asker(context: BoltContext, next: Callable[[], Any]) -> None:  # noqa: A002 (Bolt's name)
    """Middleware of Bolt: what is submitted while this request is dispatched is for its person."""
    _asking.set(f"{context.team_id} {context.user_id}" if context.user_id else None)
    next()


class FairExecutor(Executor):
    """Runs listeners in the threads of another executor, in the order in which each person’s came.

    What comes from nobody (Slack itself) is started at once. May be used from any thread.
    """

    def __init__(self, threads: Executor) -> None:
        self._threads = threads
        self._lock = threading.Lock()
        self._waiting: dict[str, deque[Work]] = {}
        """Of each person of whom a listener runs, what waits."""
        self._running: dict[str, int] = {}

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run it, as soon as it is its person’s turn."""
        person = _asking.get()
        if person is None:
            return self._threads.submit(fn, *args, **kwargs)
        future: Future[T] = Future()
        self._take(person, partial(_run, future, partial(fn, *args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more; what waits is still run unless it is cancelled."""
        if cancel_futures:
            with self._lock:
                for waiting in self._waiting.values():
                    waiting.clear()
        self._threads.shutdown(wait, cancel_futures=cancel_futures)

    def _take(self, person: str, work: Work) -> None:
        with self._lock:
            if self._running.get(person, 0) >= MOST_OF_ONE_PERSON:
                self._waiting.setdefault(person, deque()).append(work)
                return
            self._running[person] = self._running.get(person, 0) + 1
        self._threads.submit(self._run_in_turn, person, work)

    def _run_in_turn(self, person: str, work: Work) -> None:
        """Run it, and then what waits for the same person, in the same thread."""
        following: Work | None = work
        while following is not None:
            following()
            following = self._next(person)

    def _next(self, person: str) -> Work | None:
        with self._lock:
            waiting = self._waiting.get(person)
            if waiting:
                return waiting.popleft()
            self._waiting.pop(person, None)
            self._running[person] -= 1
            if not self._running[person]:
                del self._running[person]
            return None


def _run(future: Future[T], work: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = work()
    except BaseException as error:  # noqa: BLE001 (it is handed to whoever waits for the result)
        future.set_exception(error)
    else:
        future.set_result(result)
