"""The bot's threads, counted, so that a test knows when the bot has done all it will do."""

import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class CountingExecutor(Executor):
    """Runs listeners in threads and tells when none is left."""

    def __init__(self, threads: int) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="listener")
        self._condition = threading.Condition()
        self._running = 0

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Start a listener."""
        with self._condition:
            self._running += 1
        future = self._threads.submit(fn, *args, **kwargs)
        future.add_done_callback(self._one_is_done)
        return future

    def wait_until_idle(self, timeout: float = 20) -> None:
        """Return when no listener runs. Raises AssertionError after `timeout` seconds."""
        with self._condition:
            is_idle = self._condition.wait_for(lambda: self._running == 0, timeout)
            assert is_idle, f"{self._running} listeners of the bot still run after {timeout} seconds"

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stop taking listeners."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)

    def _one_is_done(self, _: Future[Any]) -> None:
        with self._condition:
            self._running -= 1
            self._condition.notify_all()
