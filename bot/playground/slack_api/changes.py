"""What the page and the tests wait for: a number that grows with every change."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from time import monotonic


class Changes:
    """Counts changes of the state under the state's own lock, and lets others wait for the next."""

    def __init__(self, lock: threading.RLock) -> None:
        self._condition = threading.Condition(lock)
        self._wake: set[Callable[[], object]] = set()
        self._has_ended = False
        self.version = 0

    def add(self) -> None:
        """Count one change and wake who waits."""
        with self._condition:
            self.version += 1
            self._condition.notify_all()
            for wake in self._wake:
                wake()

    def wait_for(self, is_there: Callable[[], bool], timeout: float) -> bool:
        """Wait until `is_there()` is true, `timeout` seconds of real time at most; return whether it is."""
        end = monotonic() + timeout
        with self._condition:
            while not is_there():
                if not self._condition.wait(max(0.0, end - monotonic())) and monotonic() >= end:
                    return is_there()
            return True

    async def stream(self) -> AsyncIterator[int]:
        """Yield the number at once and whenever it has grown, until `end`; changes in quick succession are one."""
        loop, changed = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(changed.set)

        with self._condition:
            self._wake.add(wake)
        try:
            while not self._has_ended:
                changed.clear()
                yield self.version
                await changed.wait()
        finally:
            with self._condition:
                self._wake.discard(wake)

    def end(self) -> None:
        """End all streams, so that the server can stop."""
        self._has_ended = True
        self.add()
