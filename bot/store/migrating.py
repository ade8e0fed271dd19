"""Bring the database's schema to the one that this program knows. Several processes may do so at once: one does it.

Almost every start finds the newest schema. Alembic, which is large, is loaded only where it does not.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, column, func, inspect, select, table

from bot.store.database import Database
from config.failure import Failure

MIGRATIONS_FOLDER = Path(__file__).resolve().parent / "migrations"
NEWEST = "head"
STANDS_IN = table("alembic_version", column("version_num"))
"""Where Alembic notes the schema's version."""
LOCK_NUMBER = 7_240_113_551
"""Any number will do as long as nothing else in the same PostgreSQL database takes it as an advisory lock."""


class NewerDatabaseError(Failure):
    """The database was migrated by a newer version of the program."""


@dataclass(frozen=True)
class SchemaChange:
    """The schema's version before and after; None is an empty database."""

    before: str | None
    after: str | None


def migrate(database: Database, version: str = NEWEST) -> SchemaChange:
    """Migrate up to a version of the schema, all of it or nothing, and return what changed.

    Raises:
        NewerDatabaseError: the database's schema is one that this program does not know.
        DatabaseUnavailableError: the database cannot be used, or this user may not change its schema.
    """
    with database.writing() as connection:
        _wait_for_others(connection)
        before = _version_of(connection)
        if version == NEWEST and before == newest_version():
            return SchemaChange(before, before)
        from bot.store.upgrading import upgrade  # noqa: PLC0415 (it loads Alembic)

        upgrade(connection, before, version, database.place)
        return SchemaChange(before, _version_of(connection))


def newest_version() -> str:
    """Return the version of the schema that this program knows: the number of the last file of the migrations."""
    return max(file.name[1:5] for file in (MIGRATIONS_FOLDER / "versions").glob("v[0-9][0-9][0-9][0-9]_*.py"))


def _wait_for_others(connection: Connection) -> None:
    """Hold the only lock until the transaction ends; on SQLite a writing transaction is one already."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(LOCK_NUMBER)))


def _version_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table(STANDS_IN.name):
        return None
    return connection.execute(select(STANDS_IN.c.version_num)).scalar_one_or_none()
