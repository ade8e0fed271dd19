"""A database with two kinds of transaction, reading and writing, that behave the same on SQLite and PostgreSQL."""

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import Lock

from sqlalchemy import Connection, Engine, literal, select
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.store.address import place_in_words
from bot.store.erasing import write_anew
from config.failure import Failure

logger = logging.getLogger(__name__)


class DatabaseUnavailableError(Failure):
    """The database cannot be used just now: it is not running, busy for too long, full, or not ours to write to."""


class DatabaseDamagedError(DatabaseUnavailableError):
    """The database's files do not hold what the database wrote there; only a backup helps."""


DAMAGED_SQLITE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""Primary result codes: https://sqlite.org/rescode.html"""
PRIMARY_CODE = 0xFF
DAMAGED_POSTGRESQL = frozenset({"XX001", "XX002"})
"""“data_corrupted” and “index_corrupted”: https://www.postgresql.org/docs/current/errcodes-appendix.html"""


class Database:
    """Transactions on one engine. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing_engine = engine.execution_options(is_writing=True)
        self._turn: AbstractContextManager[object] = Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @property
    def place(self) -> str:
        """Where the database is, in words for people."""
        return place_in_words(self._engine.url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection for statements that change nothing.

        Raises:
            DatabaseUnavailableError: the database cannot be used just now.
        """
        with self._told_in_words(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection whose changes are kept together at the end, or all undone on an error.

        On SQLite one writer at a time is inside, and threads of this process take turns: SQLite itself lets waiting
        writers try again at random, and some would wait too long. On PostgreSQL each statement must be sound beside
        others.

        Raises:
            DatabaseUnavailableError: the database cannot be used just now.
        """
        with self._turn, self._told_in_words(), self._writing_engine.begin() as connection:
            yield connection

    def erase_deleted(self, table_names: Iterable[str]) -> bool:
        """Let nothing of what was deleted from these tables stay in the database's files; return whether that was done.

        Call it after the transaction that deleted. Where it is not possible just now the log says so: what was deleted
        is deleted all the same, and the next call does it.
        """
        try:
            with self._turn, self._told_in_words():
                is_done = write_anew(self._engine, table_names)
        except (DatabaseUnavailableError, sqlite3.Error) as error:
            logger.warning("What was deleted is still in the files of the database: %s", error)
            return False
        if not is_done:
            logger.warning("What was deleted is still in the log of the database, which another process reads")
        return is_done

    def is_reachable(self) -> bool:
        """Tell whether the database answers now."""
        try:
            with self.reading() as connection:
                return connection.execute(select(literal(1))).scalar_one() == 1
        except DatabaseUnavailableError:
            return False

    def check(self) -> None:
        """Return when the database answers, and a file of SQLite is whole.

        Raises:
            DatabaseUnavailableError: it cannot be used; DatabaseDamagedError: its files are damaged.
        """
        with self.reading() as connection:
            if connection.dialect.name == "sqlite":
                found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
                if found != "ok":
                    raise DatabaseDamagedError(_told_damaged(self.place, found.splitlines()[0]))
            else:
                connection.execute(select(literal(1)))

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    @contextmanager
    def _told_in_words(self) -> Iterator[None]:
        try:
            yield
        except (IntegrityError, DataError):
            raise  # a fault in the program, not of the database
        except (DBAPIError, PoolTimeoutError) as error:
            if _is_damaged(error):
                raise DatabaseDamagedError(_told_damaged(self.place, _cause(error))) from error
            raise DatabaseUnavailableError(
                f"The database ({self.place}) cannot be used: {_cause(error)}; "
                "check that it runs and may be written to, and try again"
            ) from error


def _told_damaged(place: str, cause: str) -> str:
    advice = "restore a backup, as docs/store.md tells under “Back up and restore”"
    return f"The database ({place}) is damaged ({cause}); {advice}"


def _is_damaged(error: DBAPIError | PoolTimeoutError) -> bool:
    """Return whether a database says that its own files are damaged."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    if isinstance(cause, sqlite3.Error):
        return (getattr(cause, "sqlite_errorcode", 0) & PRIMARY_CODE) in DAMAGED_SQLITE
    return getattr(cause, "sqlstate", None) in DAMAGED_POSTGRESQL


def _cause(error: DBAPIError | PoolTimeoutError) -> str:
    """Return the database's own words in one line; they hold no parameters."""
    words = str(error.orig if isinstance(error, DBAPIError) else error).strip()
    return words.splitlines()[0].rstrip(".") if words else type(error).__name__
