"""Run Alembic's migrations in a transaction that is open already."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.store.migrating import MIGRATIONS_FOLDER, NewerDatabaseError


def upgrade(connection: Connection, before: str | None, version: str, place: str) -> None:
    """Migrate from the version `before` up to another. `place` says in words where the database is.

    Raises:
        NewerDatabaseError: this program does not know the version `before`.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER).replace("%", "%%"))
    _check_known(before, config, place)
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _check_known(version: str | None, config: Config, place: str) -> None:
    known = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    if version is not None and version not in known:
        raise NewerDatabaseError(
            f"The database ({place}) was made by a newer version of the bot: its schema is {version}, "
            f"and this version knows {known[0]}; run the newer version, or restore a backup from before it"
        )
