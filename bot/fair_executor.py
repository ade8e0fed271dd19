"""Threads for listeners: however much one person sends, and however long some wait, others are answered meanwhile.

A listener that waits because Slack asks it to (`wait`) gives up its place to the next; so waiting work holds none of
the threads that others need, up to a bound. What cannot be begun at once stands in a queue, up to another bound.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from handlers.slack.waiting import wait_by

logger = logging.getLogger(__name__)

MOST_OF_ONE_PERSON = 3
"""Listeners that run or wait at once for one person. Nobody presses faster; a flood waits for its own turn."""

Work = Callable[[], object]


class FullError(Exception):
    """So much is queued that nothing more is taken."""


@dataclass(frozen=True)
class Bounds:
    """How many listeners run at once, how many may wait beside them, and how many may stand in the queue."""

    running: int
    waiting: int
    queued: int


class FairExecutor:
    """Runs listeners in threads of its own, in the order in which each person's came.

    Its threads die with the process: what hangs does not keep it from ending. May be used from any thread.
    """

    def __init__(self, name: str, bounds: Bounds) -> None:
        self._name = name
        self._bounds = bounds
        self._lock = threading.Lock()
        self._has_work = threading.Condition(self._lock)
        self._is_quiet = threading.Condition(self._lock)
        self._stops = threading.Event()
        self._ready: deque[tuple[str | None, Work]] = deque()
        self._behind: dict[str, deque[Work]] = {}
        """What stands behind others of the same person."""
        self._held: dict[str, int] = {}
        """How many of each person are ready, run or wait."""
        self._queued = self._running = self._waiting = self._free = 0

    def submit(self, person: str | None, work: Work) -> None:
        """Run it as soon as it is its person's turn; what is of nobody (Slack itself) has no turn to wait for.

        Raises:
            FullError: too much is queued, or this stops.
        """
        with self._lock:
            if self._queued >= self._bounds.queued or self._stops.is_set():
                raise FullError
            self._queued += 1
            if person is not None and self._held.get(person, 0) >= MOST_OF_ONE_PERSON:
                self._behind.setdefault(person, deque()).append(work)
                return
            if person is not None:
                self._held[person] = self._held.get(person, 0) + 1
            self._ready.append((person, work))
            self._call_a_thread()

    def drain(self, until: float) -> bool:
        """Take nothing more, begin nothing that is queued, end all waiting, and wait for what runs.

        Return whether all had ended at `until`, a moment of `time.monotonic`.
        """
        self._stops.set()
        with self._lock:
            self._queued -= len(self._ready) + sum(len(behind) for behind in self._behind.values())
            self._ready.clear()
            self._behind.clear()
            return self._is_quiet.wait_for(self._has_nothing, max(0.0, until - time.monotonic()))

    def wait_until_idle(self, timeout: float) -> bool:
        """Wait until nothing is queued and nothing runs; return whether that was so within `timeout` seconds."""
        with self._lock:
            return self._is_quiet.wait_for(self._has_nothing, timeout)

    def _has_nothing(self) -> bool:
        return self._queued == self._running == self._waiting == 0

    def _call_a_thread(self) -> None:
        """Let a thread take what is ready. The lock is held."""
        may_begin = min(len(self._ready), self._bounds.running - self._running)
        if may_begin <= 0:
            return
        if self._free >= may_begin:
            self._has_work.notify()
        else:
            self._free += 1
            threading.Thread(target=self._serve, name=self._name, daemon=True).start()

    def _serve(self) -> None:
        """Run what is ready, one after another, for as long as the process lives."""
        wait_by(self._wait)
        while True:
            with self._lock:
                self._has_work.wait_for(lambda: self._ready and self._running < self._bounds.running)
                person, work = self._ready.popleft()
                self._free -= 1
                self._queued -= 1
                self._running += 1
            try:
                work()
            except Exception as error:  # noqa: BLE001 (a thread that died of it would be missing)
                logger.error("A listener's thread met %s", type(error).__name__)  # noqa: TRY400 (may hold words)
            with self._lock:
                self._running -= 1
                self._free += 1
                self._let_next_of(person)
                if self._has_nothing():
                    self._is_quiet.notify_all()

    def _let_next_of(self, person: str | None) -> None:
        if person is None:
            return
        behind = self._behind.get(person)
        if behind:
            self._ready.append((person, behind.popleft()))
            return
        self._behind.pop(person, None)
        self._held[person] -= 1
        if not self._held[person]:
            del self._held[person]

    def _wait(self, seconds: float) -> bool:
        """Wait, and let another run meanwhile; where as many as may wait already, keep the place."""
        with self._lock:
            gives_way = self._waiting < self._bounds.waiting
            if gives_way:
                self._waiting += 1
                self._running -= 1
                self._call_a_thread()
        has_to_stop = self._stops.wait(seconds)
        if gives_way:
            with self._lock:
                self._waiting -= 1
                self._running += 1
        return not has_to_stop
