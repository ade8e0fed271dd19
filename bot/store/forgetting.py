"""Forgetting a workspace or a person: everything of theirs, in every table that there is.

The tables say themselves what is whose (`bot/store/tables.py`), so a table that is added later is not left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, select, update

from bot.store.database import Database
from bot.store.library_version import renew_library_version
from bot.store.shared_examples import Status
from bot.store.tables import FORGET, MENTION, ROW, metadata, shared_examples


@dataclass(frozen=True)
class Forgotten:
    """How many rows were deleted, by table, and how many mentions of a person were emptied in rows that stay.

    `examples` are the ids of the shared examples of a person that were deleted: they may still stand in Slack.
    """

    deleted: Mapping[str, int]
    mentions: int = 0
    examples: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was kept of them."""
        return not self.mentions and not any(self.deleted.values())


NO_LONGER_A_MEMBER = ""
"""Stands in the place of the id of an author who has left."""


def forget_workspace(database: Database, team_id: str) -> Forgotten:
    """Delete everything of a workspace."""
    tables = metadata.sorted_tables
    with database.writing() as connection:
        forgotten = Forgotten(
            {
                table.name: connection.execute(delete(table).where(table.c.team_id == team_id)).rowcount
                for table in reversed(tables)
            }
        )
    _erase(database, forgotten)
    return forgotten


def forget_person(database: Database, team_id: str, user_id: str) -> Forgotten:
    """Delete what a person of a workspace kept and shared, and empty where they are mentioned."""
    with database.writing() as connection:
        forgotten = _forget(connection, team_id, user_id)
    _erase(database, forgotten)
    return forgotten


def forget_leaver(database: Database, team_id: str, user_id: str) -> Forgotten:
    """Do as `forget_person`, for one who has left; their published examples, the workspace's own, stay without id."""
    is_published = (
        (shared_examples.c.team_id == team_id)
        & (shared_examples.c.shared_by == user_id)
        & (shared_examples.c.status == Status.PUBLISHED.value)
    )
    with database.writing() as connection:
        connection.execute(update(shared_examples).where(is_published).values(shared_by=NO_LONGER_A_MEMBER))
        forgotten = _forget(connection, team_id, user_id)
    _erase(database, forgotten)
    return forgotten


def columns_of_people() -> tuple[Column[Any], ...]:
    """Return every column that holds a person's id."""
    return (*_columns_marked(ROW), *_columns_marked(MENTION))


def _forget(connection: Connection, team_id: str, user_id: str) -> Forgotten:
    is_theirs = (shared_examples.c.team_id == team_id) & (shared_examples.c.shared_by == user_id)
    examples = tuple(connection.execute(select(shared_examples.c.id).where(is_theirs)).scalars())
    mentions = sum(_empty(connection, column, team_id, user_id) for column in _columns_marked(MENTION))
    deleted = {column.table.name: _delete(connection, column, team_id, user_id) for column in _columns_marked(ROW)}
    if examples:
        renew_library_version(connection, team_id)
    return Forgotten(deleted, mentions, examples)


def _erase(database: Database, forgotten: Forgotten) -> None:
    if not forgotten.is_nothing:
        database.erase_deleted(name for name, count in forgotten.deleted.items() if count)


def _columns_marked(mark: Mapping[str, str]) -> tuple[Column[Any], ...]:
    columns = (column for table in metadata.sorted_tables for column in table.columns)
    return tuple(column for column in columns if column.info.get(FORGET) == mark[FORGET])


def _delete(connection: Connection, column: Column[Any], team_id: str, user_id: str) -> int:
    table = column.table
    return connection.execute(delete(table).where(table.c.team_id == team_id, column == user_id)).rowcount


def _empty(connection: Connection, column: Column[Any], team_id: str, user_id: str) -> int:
    table: Table[Any] = column.table
    statement = update(table).where(table.c.team_id == team_id, column == user_id).values({column.name: None})
    return connection.execute(statement).rowcount
