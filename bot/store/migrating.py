"""Bring the database's schema to the one that this program knows. Several processes may do so at once: one does it."""

from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select

from bot.store.database import Database
from config.failure import Failure

MIGRATIONS_FOLDER = Path(__file__).resolve().parent / "migrations"
NEWEST = "head"
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
    config = _config()
    with database.writing() as connection:
        _wait_for_others(connection)
        before = _version_of(connection)
        _check_known(before, config, database.place)
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        return SchemaChange(before, _version_of(connection))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER).replace("%", "%%"))
    return config


def _wait_for_others(connection: Connection) -> None:
    """Hold the only lock until the transaction ends; on SQLite a writing transaction is one already."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(LOCK_NUMBER)))


def _version_of(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _check_known(version: str | None, config: Config, place: str) -> None:
    known = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    if version is not None and version not in known:
        raise NewerDatabaseError(
            f"The database ({place}) was made by a newer version of the bot: its schema is {version}, "
            f"and this version knows {known[0]}; run the newer version, or restore a backup from before it"
        )
