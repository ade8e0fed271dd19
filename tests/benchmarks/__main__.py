"""`make bench`: how long an answer takes and how long the index takes to build, beside SQLite FTS5 in the same run.

The bot does more with a query than FTS5: it mends spelling, judges whether it has an answer at all, and chooses
examples, questions and notices to go with it. The ratio says what that costs. Then the weekly digest, for ten thousand
channels at once; then speed under load, beside a bare Bolt app.
"""

import gc
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.evaluation.judged_collection import read_collection
from knowledge.library.library import Library
from knowledge.library.loader import load_library
from tests.benchmarks.danger import danger_table
from tests.benchmarks.digests import digest_table
from tests.benchmarks.flood import flood_table
from tests.benchmarks.grown_library import grown_library
from tests.benchmarks.hostile import hostile_table
from tests.benchmarks.load import load_tables
from tests.benchmarks.privacy import privacy_table
from tests.benchmarks.timing import Timing, different_queries, milliseconds, time_queries
from tests.evaluation.peers.sqlite_fts5 import SQLITE_FTS5
from tests.evaluation.query_sets import CRANFIELD, QUERY_SETS
from tests.evaluation.tables import Table
from tests.evaluation.whole_passages import whole_passages

QUERIES = 1_000
LARGE = 10_000
LIMIT = 3
DIGESTS = 10_000
COLUMNS = ("figure", "this bot", "SQLite FTS5", "ratio")


@dataclass(frozen=True)
class Measured:
    """One engine over one library: milliseconds to build its index, to open it again, and of a query.

    `first` is of queries that were never asked before, `query` of the same once more.
    """

    build: float
    open: float
    first: Timing
    query: Timing


def main() -> None:
    """Measure both libraries, hostile queries and the digest, and print a table for each."""
    library, collection = load_library(), read_collection(CRANFIELD)
    judged = [query.query for query_set in QUERY_SETS for query in query_set.read()]
    _report("The briefing", library, judged)
    _report(
        "The briefing and Cranfield", grown_library(library, collection, LARGE), [*judged, *collection.queries.values()]
    )
    sys.stdout.write(hostile_table().markdown() + "\n")
    sys.stdout.write(privacy_table().markdown() + "\n")
    sys.stdout.write(danger_table().markdown() + "\n")
    sys.stdout.write(flood_table().markdown() + "\n")
    sys.stdout.write(digest_table(DIGESTS).markdown() + "\n")
    for table in load_tables():
        sys.stdout.write(table.markdown() + "\n")


def _report(name: str, library: Library, queries: Sequence[str]) -> None:
    asked = different_queries(queries, QUERIES)
    bot, fts5 = _measure_bot(library, asked), _measure_fts5(library, asked)
    size = len(library.passages) + len(library.examples)
    rows = [
        _row("first time asked, median (ms)", bot.first.p50, fts5.first.p50),
        _row("first time asked, 99th percentile (ms)", bot.first.p99, fts5.first.p99),
        _row("asked again, median (ms)", bot.query.p50, fts5.query.p50),
        _row("asked again, 99th percentile (ms)", bot.query.p99, fts5.query.p99),
        _row("build the index (ms)", bot.build, fts5.build),
        _row("open it again (ms)", bot.open, fts5.open),
    ]
    sys.stdout.write(Table(f"{name}: {size:,} passages, {len(asked):,} queries", COLUMNS, rows).markdown() + "\n")


def _measure_bot(library: Library, queries: Sequence[str]) -> Measured:
    config = load_config()
    with tempfile.TemporaryDirectory() as folder:
        build = milliseconds(lambda: open_answerer(library, config, Path(folder)))
        again = milliseconds(lambda: open_answerer(library, config, Path(folder)))
        answerer = open_answerer(library, config, Path(folder))
        with _opened_for_good():
            return Measured(build, again, *_twice(lambda query: answerer.answer(query, LIMIT), queries))


@contextmanager
def _opened_for_good() -> Iterator[None]:
    """Take what is open for what stays, as `bot.server` does: nobody looks through it for garbage at a question."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def _measure_fts5(library: Library, queries: Sequence[str]) -> Measured:
    texts = {item_id: f"{passage.heading}\n{passage.text}" for item_id, passage in whole_passages(library).items()}
    build = milliseconds(lambda: SQLITE_FTS5.open(texts))
    rank = SQLITE_FTS5.open(texts)
    return Measured(build, build, *_twice(lambda query: rank(query, LIMIT), queries))


def _twice(ask: Callable[[str], object], queries: Sequence[str]) -> tuple[Timing, Timing]:
    return time_queries(ask, queries, warm_up=0), time_queries(ask, queries)


def _row(name: str, bot: float, fts5: float) -> tuple[str, ...]:
    return name, f"{bot:.2f}", f"{fts5:.2f}", f"{bot / fts5:.1f}"


if __name__ == "__main__":
    main()
