"""Time queries one by one, and say how long the middle and the slowest hundredth took."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

WARM_UP = 100


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one query: the median, and what 99 of 100 queries stay under."""

    p50: float
    p99: float


def time_queries(ask: Callable[[str], object], queries: Sequence[str], *, warm_up: int = WARM_UP) -> Timing:
    """Ask every query once, after a warm-up of so many that is not counted."""
    for query in queries[:warm_up]:
        ask(query)
    took = [milliseconds(partial(ask, query)) for query in queries]
    return Timing(statistics.median(took), statistics.quantiles(took, n=100)[98])


def milliseconds(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    start = time.perf_counter_ns()
    action()
    return (time.perf_counter_ns() - start) / 1e6


def different_queries(queries: Sequence[str], count: int) -> tuple[str, ...]:
    """Return `count` queries no two of which are the same: as they are, then each with words of another.

    A query asked twice would measure what an engine remembers.
    """
    made = dict.fromkeys(queries)
    for step in range(1, len(queries)):
        for place, query in enumerate(queries):
            if len(made) >= count:
                return tuple(made)[:count]
            made[f"{query} {queries[(place + step) % len(queries)].split()[0]}"] = None
    return tuple(made)[:count]
