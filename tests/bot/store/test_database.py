"""Transactions, and what is said when the database cannot be used."""

import socket
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError

from bot.store.database import Database, DatabaseDamagedError, DatabaseUnavailableError
from bot.store.store import Store, open_database, open_store
from tests.bot.store.named import ALEX, NOON, TEAM


@pytest.fixture
def notes(database: Database) -> Database:
    """A database with one table of one column."""
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE notes (words TEXT PRIMARY KEY)"))
    return database


def count(database: Database) -> int:
    with database.reading() as connection:
        return int(connection.execute(text("SELECT count(*) FROM notes")).scalar_one())


def test_a_writing_transaction_that_fails_is_undone(notes: Database) -> None:
    with pytest.raises(ZeroDivisionError), notes.writing() as connection:
        connection.execute(text("INSERT INTO notes VALUES ('half')"))
        raise ZeroDivisionError
    assert count(notes) == 0


def test_what_was_to_be_written_is_not_shown_in_an_error(notes: Database) -> None:
    insert = text("INSERT INTO notes VALUES (:words)")
    with pytest.raises(IntegrityError) as error, notes.writing() as connection:
        connection.execute(insert, [{"words": "private"}, {"words": "private"}])
    assert "parameters hidden" in str(error.value)


def test_thirty_two_threads_write_at_once(store: Store) -> None:
    with ThreadPoolExecutor(32) as threads:
        saved = threads.map(lambda number: store.saved.save(TEAM, ALEX, f"item-{number}", NOON), range(128))
    assert all(saved)
    assert len(store.saved.list(TEAM, ALEX)) == 128


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="needs a zone"):
        store.saved.save(TEAM, ALEX, "resilience", datetime(2026, 3, 4, 12))


def damage(file: Path, at: int) -> None:
    """Overwrite what stands at a place of the file, as a disk that fails does."""
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(b"\xa5" * 4096)


@pytest.mark.parametrize("at", [0, 4096])
def test_a_damaged_file_is_told_with_where_the_docs_say_how_to_restore_a_backup(tmp_path: Path, at: int) -> None:
    open_store(None, tmp_path).close()
    damage(tmp_path / "store.db", at)
    with pytest.raises(DatabaseUnavailableError, match=r"is damaged .*restore a backup, as docs/store.md tells"):
        open_store(None, tmp_path)


def test_damage_that_no_question_meets_is_found_by_the_check(tmp_path: Path) -> None:
    open_store(None, tmp_path).close()
    file = tmp_path / "store.db"
    damage(file, file.stat().st_size - 4096)
    with pytest.raises(DatabaseDamagedError), closing(open_database(None, tmp_path)) as database:
        database.check()


def test_a_store_that_answers_is_reachable(store: Store) -> None:
    assert store.is_reachable()


def test_a_server_that_does_not_run_is_told_in_one_line_without_the_password(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed_soon:
        port = closed_soon.getsockname()[1]
    url = f"postgres://bot:secret@127.0.0.1:{port}/exchange"
    with pytest.raises(DatabaseUnavailableError, match=r"exchange at 127\.0\.0\.1.*refused.*try again") as refused:
        open_store(url, tmp_path)
    assert "secret" not in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1


def test_a_server_that_does_not_run_is_not_reachable(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed_soon:
        port = closed_soon.getsockname()[1]
    database = open_database(f"postgres://bot@127.0.0.1:{port}/exchange", tmp_path)
    assert not database.is_reachable()


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_text("This is a shopping list, not a database. " * 50, encoding="utf-8")
    with pytest.raises(DatabaseUnavailableError, match=r"store\.db.*not a database"):
        open_store(None, tmp_path)


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailableError, match="set DATA_DIR"):
        open_store(None, tmp_path / "missing")


def test_only_its_owner_may_read_the_sqlite_file(tmp_path: Path) -> None:
    open_store(None, tmp_path).close()
    assert stat.S_IMODE((tmp_path / "store.db").stat().st_mode) == 0o600


def test_sqlite_readers_and_a_writer_do_not_wait_for_each_other(tmp_path: Path) -> None:
    store, database = open_store(None, tmp_path), open_database(None, tmp_path)
    with database.writing() as connection:
        connection.execute(text("DELETE FROM saved_items"))
        assert store.saved.list(TEAM, ALEX) == ()
    store.close()
    database.close()
