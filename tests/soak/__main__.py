"""`make soak`: twelve weeks of two hundred channels, on SQLite and on PostgreSQL, with the figures of each.

On SQLite also without the scopes with which the bot looks into its channels. Then what people see when something fails.
"""

import logging
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.bot.store.postgres_server import running_postgres
from tests.soak.fault_table import fault_table
from tests.soak.figures import Figures
from tests.soak.fuzzing import fuzz
from tests.soak.simulation import Plan, simulate

SEED = 14
BODIES = (100_000, 10_000)
"""Over HTTP and over a WebSocket; `python -m tests.soak fuzz 2000 500` sends fewer."""
PLAN = Plan(channels=200, weeks=12, kills=15)


def main(words: Sequence[str]) -> int:
    """Do what is asked for, the digests where nothing is; return 1 when something was not as it should be."""
    if list(words[:1]) == ["fuzz"]:
        over_http, over_a_websocket = map(int, words[1:3]) if len(words) == 3 else BODIES
        return 0 if fuzz(over_http, over_a_websocket, SEED) else 1
    return _digests()


def _digests() -> int:
    """Print the figures and return 1 when a digest came twice or not at all."""
    logging.disable()  # the server tells of every answer that was cut
    with tempfile.TemporaryDirectory() as folder:
        on_sqlite = _run("SQLite", PLAN, None, folder)
    with tempfile.TemporaryDirectory() as folder:
        blind = _run("SQLite, without leave to look", replace(PLAN, may_look=False), None, folder)
    with running_postgres() as server, server.empty_database() as url, tempfile.TemporaryDirectory() as folder:
        on_postgresql = _run("PostgreSQL", PLAN, url, folder)
    table, is_well = fault_table()
    sys.stdout.write(table.markdown() + "\n")
    return 0 if is_well and all(figures.are_right for figures in (on_sqlite, blind, on_postgresql)) else 1


def _run(name: str, plan: Plan, database_url: str | None, folder: str) -> Figures:
    figures = simulate(plan, database_url, Path(folder))
    sys.stdout.write(f"{name}: {figures}\n")
    sys.stdout.flush()
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
