"""Ask the database where an answer can do without it: for a second at most, and for a while not again.

A database that is locked, or gone without a word, lets a statement hang for as long as it likes, and no driver has a
limit for all that can hang. So the question is asked in a thread of its own, which is left behind where it hangs.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from bot.store.database import DatabaseUnavailableError

SECONDS_TO_WAIT = 1.0
"""A person waits for an answer meanwhile; a database that is well takes milliseconds."""
SECONDS_TO_PAUSE = 5.0
"""After a failure nobody waits again for so long. Then one asks, and is the first to know that it is back."""
MOST_THREADS = 8

T = TypeVar("T")


class Patience:
    """Threads that ask, and when it was in vain. May be used from any thread."""

    def __init__(self) -> None:
        self._there = threading.Condition()
        self._asked: deque[Callable[[], None]] = deque()
        self._threads = self._free = 0
        self._paused_until = 0.0

    def ask(self, work: Callable[[], T], *, in_a_pause_too: bool = False) -> T:
        """Return what `work` returns.

        Raises:
            DatabaseUnavailableError: it did not answer in time, or did not a moment ago.
        """
        if time.monotonic() < self._paused_until and not in_a_pause_too:
            raise DatabaseUnavailableError("The database did not answer a moment ago, and is not asked again yet")
        answer: Future[T] = Future()
        self._begin(lambda: _settle(answer, work))
        try:
            return answer.result(SECONDS_TO_WAIT)
        except TimeoutError as error:
            self._pause()
            raise DatabaseUnavailableError(f"The database did not answer within {SECONDS_TO_WAIT} s") from error
        except DatabaseUnavailableError:
            self._pause()
            raise

    def _pause(self) -> None:
        self._paused_until = time.monotonic() + SECONDS_TO_PAUSE

    def _begin(self, work: Callable[[], None]) -> None:
        with self._there:
            self._asked.append(work)
            if self._free >= len(self._asked):
                self._there.notify()
            elif self._threads < MOST_THREADS:
                self._threads += 1
                self._free += 1
                threading.Thread(target=self._serve, name="database", daemon=True).start()

    def _serve(self) -> None:
        while True:
            with self._there:
                self._there.wait_for(lambda: self._asked)
                work = self._asked.popleft()
                self._free -= 1
            work()
            with self._there:
                self._free += 1


def _settle(answer: Future[T], work: Callable[[], T]) -> None:
    try:
        answer.set_result(work())
    except BaseException as error:  # noqa: BLE001 (it is handed to whoever asked)
        answer.set_exception(error)
