"""Tell of what was refused without letting strangers fill the log: one line a second at most."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

logger = logging.getLogger(__name__)

APART = timedelta(seconds=1)


class RefusalLog:
    """Logs refusals; those that come within a second of the last line are counted, and told with the next."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._told_at: datetime | None = None
        self._untold = 0

    def note(self, line: str) -> None:
        """Log one refusal, in words that hold nothing of what was sent."""
        now = self._clock()
        if self._told_at is not None and abs(now - self._told_at) < APART:
            self._untold += 1
            return
        logger.warning("%s%s", line, f" (and {self._untold} more since the last line)" if self._untold else "")
        self._told_at, self._untold = now, 0
