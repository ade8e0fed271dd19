"""The schema is brought up to date from whatever it was."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import bindparam, inspect, text

from bot.store.column_types import UtcTime
from bot.store.database import Database, DatabaseUnavailableError
from bot.store.migrating import MIGRATIONS_FOLDER, NewerDatabaseError, SchemaChange, migrate, newest_version
from bot.store.saved_items import SavedItem
from bot.store.store import migrate_store
from bot.store.tables import metadata
from tests.bot.store.conftest import Place
from tests.bot.store.named import ALEX, NOON, TEAM


def versions() -> list[str]:
    """Return the versions of the schema, oldest first."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER))
    return [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()][::-1]


NEWEST = versions()[-1]


def tables_in(database: Database) -> set[str]:
    with database.reading() as connection:
        return set(inspect(connection).get_table_names())


def differences_from_the_tables_in_code(database: Database) -> list[object]:
    with database.reading() as connection:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))


def test_the_newest_schema_is_told_by_the_names_of_the_files() -> None:
    assert newest_version() == NEWEST


def test_an_empty_database_gets_the_newest_schema(database: Database) -> None:
    assert migrate(database) == SchemaChange(None, NEWEST)


def test_the_migrated_schema_is_the_one_that_the_code_uses(database: Database) -> None:
    migrate(database)
    assert differences_from_the_tables_in_code(database) == []


@pytest.mark.parametrize("version", versions())
def test_every_earlier_schema_is_brought_up_to_date(database: Database, version: str) -> None:
    migrate(database, version)
    assert migrate(database) == SchemaChange(version, NEWEST)
    assert differences_from_the_tables_in_code(database) == []


def test_what_was_remembered_under_the_first_schema_is_still_there(empty_place: Place, database: Database) -> None:
    migrate(database, "0001")
    with database.writing() as connection:
        connection.execute(
            text("INSERT INTO saved_items VALUES (:team, :user, 'resilience', :at)").bindparams(
                bindparam("team", TEAM), bindparam("user", ALEX), bindparam("at", NOON, UtcTime)
            )
        )
    store = empty_place.open_store()
    assert store.saved.list(TEAM, ALEX) == (SavedItem("resilience", NOON),)
    store.close()


def test_a_migration_that_fails_changes_nothing(database: Database) -> None:
    migrate(database, "0001")
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE deliveries (in_the_way TEXT)"))
    before = tables_in(database)
    with pytest.raises(DatabaseUnavailableError, match="deliveries"):
        migrate(database)
    assert tables_in(database) == before


def test_a_newer_database_is_refused_and_left_alone(empty_place: Place, database: Database) -> None:
    migrate(database)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError, match=r"its schema is 9999.*run the newer version") as refused:
        empty_place.open_store()
    assert len(str(refused.value).splitlines()) == 1
    assert tables_in(database) == {*metadata.tables, "alembic_version"}


def test_of_processes_that_migrate_at_once_one_does_it(empty_place: Place) -> None:
    spawning = get_context("spawn")
    all_started = spawning.Barrier(4)
    with ProcessPoolExecutor(4, mp_context=spawning, initializer=all_started.wait) as processes:
        outcomes = list(processes.map(migrate_store, [empty_place.database_url] * 4, [empty_place.data_folder] * 4))
    changes = [change for _, change in outcomes]
    assert changes.count(SchemaChange(None, NEWEST)) == 1
    assert changes.count(SchemaChange(NEWEST, NEWEST)) == 3
