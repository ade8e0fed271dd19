"""How long hostile queries take: 10,000 by hypothesis, of the kinds that the tests ask, and some very long ones."""

import gc
import statistics
import tempfile
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from config.catalogue import load_config
from knowledge.answers.answerer import Answerer, open_answerer
from knowledge.library.loader import load_library
from tests.benchmarks.timing import milliseconds
from tests.evaluation.tables import Table
from tests.knowledge.search.test_hostile_queries import KINDS

OF_EACH_KIND = 1_250
LONG = 100_000
UNTIMED = settings(
    max_examples=OF_EACH_KIND, deadline=None, database=None, suppress_health_check=list(HealthCheck), derandomize=True
)
COLUMNS = ("kind", "queries", "median (ms)", "99th percentile (ms)", "slowest (ms)")


def hostile_table() -> Table:
    """Return a row a kind."""
    with tempfile.TemporaryDirectory() as folder:
        answerer = open_answerer(load_library(), load_config(), Path(folder))
        rows = [_row(kind, _times(answerer, queries)) for kind, queries in KINDS.items()]
        long = [query * (LONG // len(query)) for query in ("a", "resilience ", "🙂 ", "text:* AND (", "x-y ")]
        return Table(
            "Hostile queries", COLUMNS, [*rows, _row("100,000 characters", [_time(answerer, q) for q in long])]
        )


def _times(answerer: Answerer, queries: st.SearchStrategy[str]) -> list[float]:
    """Make all queries first, and clear away what that leaves, so that neither is timed."""
    made: list[str] = []
    UNTIMED(given(queries)(lambda query: made.append(query)))()  # noqa: PLW0108 (hypothesis reads the code of a function)
    gc.collect()
    gc.freeze()
    return [_time(answerer, query) for query in made]


def _time(answerer: Answerer, query: str) -> float:
    return milliseconds(partial(answerer.answer, query))


def _row(kind: str, took: list[float]) -> tuple[str, ...]:
    slow = statistics.quantiles(took, n=100)[98] if len(took) > 1 else took[0]
    return kind, f"{len(took):,}", f"{statistics.median(took):.2f}", f"{min(slow, max(took)):.2f}", f"{max(took):.2f}"
