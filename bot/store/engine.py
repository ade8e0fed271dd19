"""Engines for the two databases, each set up so that the bot's transactions are sound on it."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.database import DatabaseUnavailableError
from config.own_files import keep_for_oneself

SECONDS_TO_CONNECT = 5
SECONDS_FOR_A_CONNECTION = 5
"""How long a thread waits when all connections of the pool are in use."""

MILLISECONDS_TO_WAIT_FOR_A_WRITER = 10_000
ENDINGS_BESIDE = ("-wal", "-shm")
"""Of the write-ahead log and its index: https://www.sqlite.org/wal.html"""
FILE_MODE = 0o600
"""The file holds ids of people: nobody else on the machine reads it."""


def build_engine(address: URL) -> Engine:
    """Return an engine that is not connected yet; for SQLite the file is made if it is missing.

    What is written is never shown in errors or logs (`hide_parameters`).

    Raises:
        DatabaseUnavailableError: the SQLite file cannot be made.
        NotOwnedError: it belongs to another user.
    """
    return _sqlite_engine(address) if address.drivername == "sqlite" else _postgresql_engine(address)


def _postgresql_engine(address: URL) -> Engine:
    return create_engine(
        address,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_timeout=SECONDS_FOR_A_CONNECTION,
        # Statements prepared on one connection are missing on the next behind PgBouncer.
        connect_args={"connect_timeout": SECONDS_TO_CONNECT, "prepare_threshold": None},
    )


def _sqlite_engine(address: URL) -> Engine:
    _make_file(Path(address.database or ""))
    engine = create_engine(address, hide_parameters=True, pool_timeout=SECONDS_FOR_A_CONNECTION)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_on_sqlite)
    return engine


def _make_file(path: Path) -> None:
    """Make the file if it is missing, and let nobody else read it, nor the files that SQLite keeps beside it."""
    try:
        path.touch(mode=FILE_MODE)
        for file in (path, *(path.with_name(f"{path.name}{ending}") for ending in ENDINGS_BESIDE)):
            if file.exists():
                keep_for_oneself(file, FILE_MODE)
    except OSError as error:
        raise DatabaseUnavailableError(
            f"The database file {path} cannot be made ({error.strerror}); set DATA_DIR to a folder that can be used"
        ) from error


def _set_up_sqlite(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN comes too late to hold a transaction together, so `_begin_on_sqlite` sends it instead:
    # https://docs.sqlalchemy.org/en/21/dialects/sqlite.html#enabling-non-legacy-sqlite-transactional-modes-with-the-sqlite3-or-aiosqlite-driver
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {MILLISECONDS_TO_WAIT_FOR_A_WRITER}",
        "journal_mode = WAL",
        "foreign_keys = ON",
        "secure_delete = ON",  # what is forgotten is overwritten in the file
        "temp_store = MEMORY",  # a file beside the database would hold what is kept
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_on_sqlite(connection: Connection) -> None:
    """Take the only write lock at the start of a writing transaction; taken later, two writers could be at odds."""
    is_writing = connection.get_execution_options().get("is_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
