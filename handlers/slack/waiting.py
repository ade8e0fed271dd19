"""Wait, in the way of the thread that waits: a listener's thread gives up its place among those that run meanwhile."""

import time
from collections.abc import Callable
from contextvars import ContextVar

Way = Callable[[float], bool]
"""Waits so many seconds; returns False where the program is told to stop meanwhile."""


def _sleep(seconds: float) -> bool:
    time.sleep(seconds)
    return True


_way: ContextVar[Way] = ContextVar("way to wait", default=_sleep)


def wait_by(way: Way) -> None:
    """Let this thread wait in this way from now on."""
    _way.set(way)


def wait(seconds: float) -> bool:
    """Wait so many seconds; return False, at once, where the program is told to stop meanwhile."""
    return _way.get()(seconds)
