"""What people see when something fails: a row a fault, each a function that plays it and says what came of it.

To add a row: write a function that takes a folder and returns an `Outcome`, and put it into `ROWS` with its name.
"""

import itertools
import resource
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path

from bot.playground.slack_api.faults import Delayed, Fault, RateLimited, ReplyDropped, ServerError
from bot.playground.slack_sends.delivery import Kind, Retry
from bot.services import Knowledge, build_services
from bot.store.address import FILE_NAME
from bot.store.store import open_store
from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library
from tests.bot.store.postgres_server import running_postgres
from tests.evaluation.tables import Table
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import run_bot, serve_stand_in
from tests.soak.asking import POST, Scene, join_all, now, scene, seconds_of
from tests.soak.kills import KILLS
from tests.soak.outcomes import Outcome, Row, outcome
from tests.soak.sockets import SOCKETS
from tests.soak.starts import STARTS
from tests.soak.strangers import STRANGERS

COLUMNS = ("fault", "asked", "what people saw", "lost", "doubled", "seconds until all was answered")
RETRY_AFTER = 5
GONE_FOR = 60.0
"""Seconds."""


def rate_limited(folder: Path) -> Outcome:
    """Forty mentions meet 429; meanwhile another person types a command."""
    with scene(folder) as here, here.bot():
        here.slack.fail(POST, RateLimited(RETRY_AFTER), times=40)
        start = time.monotonic()
        senders = here.send_all(Kind.EVENT, [here.mention(number) for number in range(40)])
        here.slack.wait_for(lambda: len(here.slack.calls_of(POST)) >= 20, 20)
        command = here.command(999)
        waited = seconds_of(lambda: here.send(Kind.COMMAND, command))
        join_all(senders)
        saw = f"their answers {RETRY_AFTER} s later, another's command answered within {waited:.1f} s"
        return outcome(here, saw, time.monotonic() - start)


def stopped_while_waiting(folder: Path) -> Outcome:
    """SIGTERM while forty mentions wait for Slack; a new process takes over."""
    with scene(folder) as here:
        with here.bot() as bot:
            here.slack.fail(POST, RateLimited(30), times=40)
            senders = here.send_all(Kind.EVENT, [here.mention(number) for number in range(40)])
            here.slack.wait_for(lambda: len(here.slack.calls_of(POST)) >= 40, 20)
            took = seconds_of(bot.stop)
        start = time.monotonic()
        with here.bot():
            join_all(senders)
            return outcome(
                here, f"the process ended within {took:.1f} s, the next one answered", time.monotonic() - start
            )


def slack_fails(fault: Fault, every: int, saw: str, folder: Path) -> Outcome:
    """One call in `every` fails."""
    with scene(folder) as here, here.bot():
        calls = itertools.count()
        here.slack.fail_by(lambda method, _: fault if method == POST and next(calls) % every == 0 else None)
        start = time.monotonic()
        join_all(here.send_all(Kind.EVENT, [here.mention(number) for number in range(30)]))
        join_all(here.send_all(Kind.EVENT, [here.direct_message(number) for number in range(30)]))
        return outcome(here, saw, time.monotonic() - start)


def database_locked(folder: Path) -> Outcome:
    """Another program holds the only lock of SQLite."""
    with scene(folder) as here, here.bot(), closing(sqlite3.connect(folder / "var" / FILE_NAME)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        start = time.monotonic()
        join_all(here.send_all(Kind.EVENT, [here.mention(number) for number in range(20)]))
        seconds, ready = time.monotonic() - start, here.ready()
        other.execute("ROLLBACK")
        return outcome(here, f"their answers; readyz says {ready}", seconds)


def disk_full(folder: Path) -> Outcome:
    """No file of the process may grow any more: SQLite fails as on a full disk."""
    with scene(folder) as here, here.bot() as bot:
        resource.prlimit(bot.number, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        start = time.monotonic()
        join_all(here.send_all(Kind.EVENT, [here.mention(number) for number in range(20)]))
        return outcome(here, f"their answers; readyz says {here.ready()}", time.monotonic() - start)


def postgresql_gone(folder: Path) -> Outcome:
    """PostgreSQL stops, people ask, it comes back, people ask again."""
    with (
        running_postgres() as server,
        server.empty_database() as url,
        scene(folder, DATABASE_URL=url) as here,
        here.bot(),
    ):
        server.stop()
        start = time.monotonic()
        join_all(here.send_all(Kind.EVENT, [here.mention(number) for number in range(20)]))
        seconds, ready = time.monotonic() - start, here.ready()
        time.sleep(max(0.0, GONE_FOR - seconds))
        server.start()
        join_all(here.send_all(Kind.EVENT, [here.mention(number) for number in range(20, 40)]))
        return outcome(here, f"their answers, while it was gone and after; readyz said {ready}", seconds)


def token_unknown(fault: Fault, folder: Path) -> Outcome:
    """`auth.test` fails from the start on."""
    with scene(folder) as here, here.bot():
        here.slack.fail("auth.test", fault, times=99)
        seconds = seconds_of(lambda: join_all(here.send_all(Kind.EVENT, [here.mention(1)])))
        return outcome(here, "the answer", seconds)


def folder_emptied(folder: Path) -> Outcome:
    """Every file of the data folder but the database is cut to one byte, and deleted."""
    with scene(folder) as here, here.bot():
        for path in (folder / "var").rglob("*"):
            if path.is_file() and FILE_NAME not in path.name:
                path.write_bytes(b"x")
                path.unlink()
        seconds = seconds_of(lambda: join_all(here.send_all(Kind.EVENT, [here.mention(1)])))
        return outcome(here, "the answer", seconds)


def clock_jumps(folder: Path) -> Outcome:
    """The machine's clock is set a day on, and back again; Slack sends what it sent before once more."""
    clock = MovingClock(now())
    library, config = load_library(), load_config()
    answerer = open_answerer(library, config, folder)
    with closing(open_store(None, folder)) as store, serve_stand_in(clock) as (slack, sockets):
        services = build_services(Knowledge(library, config, answerer), store, None, clock)
        with run_bot(slack, services, clock) as bot:
            here = Scene(slack, sockets, {}, clock=clock)
            start = time.monotonic()
            bodies = [here.mention(number) for number in range(3)]
            for hours, body in zip((0, 25, -25), bodies, strict=True):
                clock.advance(hours=hours)
                bot.delivery.deliver(Kind.EVENT, body)
                bot.delivery.deliver(Kind.EVENT, bodies[0], Retry(1))
            return outcome(here, "their answers", time.monotonic() - start)


ROWS: dict[str, Row] = {
    f"429 with Retry-After {RETRY_AFTER}, to 40 mentions": rate_limited,
    "SIGTERM while 40 mentions wait for Slack": stopped_while_waiting,
    "Slack is slow: every reply 2 s late": partial(slack_fails, Delayed(2), 1, "their answers"),
    "Slack answers 500 to every third": partial(slack_fails, ServerError(), 3, "their answers"),
    "Slack's reply is cut every third time": partial(slack_fails, ReplyDropped(), 3, "their answers"),
    **KILLS,
    "SQLite is locked": database_locked,
    "the disk is full": disk_full,
    "PostgreSQL is gone and comes back": postgresql_gone,
    "the clock jumps a day on, and back": clock_jumps,
    "auth.test answers 500 after the start": partial(token_unknown, ServerError()),
    "auth.test drops after the start": partial(token_unknown, ReplyDropped()),
    "auth.test hangs after the start": partial(token_unknown, Delayed(60)),
    "the index's files are cut and deleted": folder_emptied,
    **SOCKETS,
    **STRANGERS,
    **STARTS,
}
"""The rows, in the order in which they are printed."""


def fault_table(rows: dict[str, Row] | None = None) -> tuple[Table, bool]:
    """Play every fault, and return the table and whether nothing was lost and nothing doubled."""
    played: list[tuple[str, ...]] = []
    are_right = True
    for name, row in (rows or ROWS).items():
        with tempfile.TemporaryDirectory() as folder:
            came = _played(row, Path(folder))
        are_right = are_right and came.is_right
        saw = came.saw if came.is_as_due else f"NOT AS DUE: {came.saw}"
        played.append((name, f"{came.asked}", saw, f"{came.lost}", f"{came.doubled}", f"{came.seconds:.1f}"))
        sys.stderr.write(f"{' | '.join(played[-1])}\n{'' if came.is_right else came.log}")
    return Table("What people see when something fails", COLUMNS, played), are_right


def _played(row: Row, folder: Path) -> Outcome:
    """Return what came of a row; one that did not come to its end is told like the others, and the next is played."""
    try:
        return row(folder)
    except AssertionError as error:
        return Outcome(0, f"it did not come to its end: {error}", 0, 0, 0.0, is_as_due=False)


if __name__ == "__main__":
    chosen = {name: row for name, row in ROWS.items() if not sys.argv[1:] or any(word in name for word in sys.argv[1:])}
    table, _ = fault_table(chosen)
    sys.stdout.write(table.markdown() + "\n")
