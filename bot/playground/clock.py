"""The playground's time: the machine's own, until somebody moves it on to see what comes later."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

JUST_PAST = timedelta(seconds=1)
"""So long after a due time the clock stands, so that what is due then is due."""


class PlaygroundClock:
    """Tells the time. It is moved on and never back: what the bot remembers would else lie in the future."""

    def __init__(self, machine: Callable[[], datetime]) -> None:
        self._machine = machine
        self._ahead = timedelta(0)

    def __call__(self) -> datetime:
        """Return the time in the playground, in UTC."""
        return self._machine() + self._ahead

    @property
    def ahead(self) -> timedelta:
        """How far it is ahead of the machine's clock."""
        return self._ahead

    def move_to(self, moment: datetime) -> None:
        """Show this moment now; an earlier one than it shows changes nothing."""
        self._ahead = max(self._ahead, moment - self._machine())


class TimeTravel:
    """Moves the clock on as if the time had passed: at each moment on the way when a digest is due, it is posted."""

    def __init__(
        self, clock: PlaygroundClock, next_due: Callable[[], datetime | None], post_due: Callable[[], object]
    ) -> None:
        """`next_due` tells when the next digest is due, None where none is; `post_due` posts what is due now."""
        self._clock = clock
        self._next_due = next_due
        self._post_due = post_due
        self._lock = threading.Lock()

    @property
    def ahead(self) -> timedelta:
        """How far the playground is ahead of the machine's clock."""
        return self._clock.ahead

    def go_on(self, duration: timedelta) -> None:
        """Let so much time pass. Raises Failure when what is due on the way cannot be posted."""
        with self._lock:
            self._go_to(self._clock() + duration)

    def go_to_next_digest(self) -> bool:
        """Go to the moment when the next digest is due, and post it; return False where none is to come.

        Raises:
            Failure: it cannot be posted.
        """
        with self._lock:
            due = self._next_due()
            if due is not None:
                self._go_to(due + JUST_PAST)
            return due is not None

    def _go_to(self, moment: datetime) -> None:
        last_stop = None
        while (due := self._next_due()) is not None and due <= moment and due != last_stop:
            self._clock.move_to(due + JUST_PAST)
            self._post_due()
            last_stop = due
        self._clock.move_to(moment)
