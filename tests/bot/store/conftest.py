"""A store on each of the two databases, empty for each test."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import delete

from bot.store.database import Database
from bot.store.store import Store, open_database, open_store
from bot.store.tables import metadata
from tests.bot.store.postgres_server import PostgresServer, running_postgres

SQLITE, POSTGRESQL = "sqlite", "postgresql"


@dataclass(frozen=True)
class Place:
    """Where a store is opened: what `open_store` takes."""

    database_url: str | None
    data_folder: Path

    def open_store(self) -> Store:
        """Open the store, as a process of the bot does."""
        return open_store(self.database_url, self.data_folder)

    def open_database(self) -> Database:
        """Open the database, whatever its schema."""
        return open_database(self.database_url, self.data_folder)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with running_postgres() as server:
        yield server


@pytest.fixture(params=[SQLITE, POSTGRESQL])
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Yield the place of a database without a schema."""
    if request.param == SQLITE:
        yield Place(None, tmp_path)
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        with server.empty_database() as url:
            yield Place(url, tmp_path)


@pytest.fixture
def database(empty_place: Place) -> Iterator[Database]:
    """Yield a database without a schema."""
    with closing(empty_place.open_database()) as opened:
        yield opened


@pytest.fixture(scope="session")
def postgres_store(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """Yield the place of one store in PostgreSQL for all tests: to make a database takes longer than most of them."""
    with postgres.empty_database() as url:
        yield Place(url, tmp_path_factory.mktemp("unused"))


@pytest.fixture(params=[SQLITE, POSTGRESQL])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Yield the place of a store in which nothing is remembered."""
    if request.param == SQLITE:
        yield Place(None, tmp_path)
    else:
        shared: Place = request.getfixturevalue("postgres_store")
        yield shared
        empty_tables(shared)


def empty_tables(place: Place) -> None:
    """Delete every row of a store."""
    with closing(place.open_database()) as opened, opened.writing() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    with closing(place.open_store()) as opened:
        yield opened
