"""docs/store.md: it names every table, and its commands for backup and restore do what it says."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.store import open_store
from bot.store.tables import metadata
from tests.bot.store.named import ALEX, NOON, SAM, TEAM
from tests.bot.store.postgres_server import PostgresServer

PROJECT = Path(__file__).resolve().parents[3]
DOCUMENT = (PROJECT / "docs" / "store.md").read_text(encoding="utf-8")


def commands(heading: str) -> str:
    """Return the commands under a heading, for the Python that runs the tests."""
    block = DOCUMENT.split(f"\n### {heading}\n")[1].split("```")[1]
    return block.replace(".venv/bin/python", sys.executable)


def run(heading: str, folder: Path, **environment: str) -> None:
    """Run the commands under a heading in a folder."""
    subprocess.run(["bash", "-euc", commands(heading)], cwd=folder, env={**os.environ, **environment}, check=True)


@pytest.fixture
def empty_database(postgres: PostgresServer) -> Iterator[str]:
    with postgres.empty_database() as url:
        yield url


def test_it_names_every_table_and_no_other() -> None:
    table = DOCUMENT.split("\n## What is kept, and for how long\n")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `([a-z_]+)` \|", table, flags=re.MULTILINE)) == set(metadata.tables)


def test_a_sqlite_backup_made_while_the_bot_runs_brings_back_what_was_kept(tmp_path: Path) -> None:
    data_folder = tmp_path / "var"
    data_folder.mkdir()
    with closing(open_store(None, data_folder)) as running:
        running.saved.save(TEAM, ALEX, "resilience", NOON)
        run("Back up SQLite", tmp_path)
        running.saved.save(TEAM, SAM, "after the backup", NOON)
    run("Restore SQLite", tmp_path)
    with closing(open_store(None, data_folder)) as restored:
        assert [item.item_id for item in restored.saved.list(TEAM, ALEX)] == ["resilience"]
        assert restored.saved.list(TEAM, SAM) == ()


def test_a_postgresql_backup_made_while_the_bot_runs_brings_back_what_was_kept(
    tmp_path: Path, postgres: PostgresServer, empty_database: str
) -> None:
    tools = {
        "PATH": f"{postgres.own.bin_path}:{os.environ['PATH']}",
        "PYTHONPATH": str(PROJECT),
        "DATABASE_URL": empty_database,
    }
    with closing(open_store(empty_database, tmp_path)) as running:
        running.saved.save(TEAM, ALEX, "resilience", NOON)
        run("Back up PostgreSQL", tmp_path, **tools)
        running.saved.save(TEAM, SAM, "after the backup", NOON)
    run("Restore PostgreSQL", tmp_path, **tools)
    with closing(open_store(empty_database, tmp_path)) as restored:
        assert [item.item_id for item in restored.saved.list(TEAM, ALEX)] == ["resilience"]
        assert restored.saved.list(TEAM, SAM) == ()
