"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday."""


class MovingClock:
    """Call it for the time, as the program does with its own clock."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now

    def __call__(self) -> datetime:
        return self._now

    def advance(self, **duration: float) -> None:
        """Move on by a duration in the words of `timedelta`, for example `minutes=31`."""
        self._now += timedelta(**duration)
