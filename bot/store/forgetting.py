"""Forgetting a workspace or a person: everything of theirs, in every table that there is.

The tables say themselves what is whose (`bot/store/tables.py`), so a table that is added later is not left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, update

from bot.store.database import Database
from bot.store.library_version import renew_library_version
from bot.store.tables import FORGET, MENTION, ROW, metadata, shared_examples


@dataclass(frozen=True)
class Forgotten:
    """How many rows were deleted, by table, and how many mentions of a person were emptied in rows that stay."""

    deleted: Mapping[str, int]
    mentions: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was kept of them."""
        return not self.mentions and not any(self.deleted.values())


def forget_workspace(database: Database, team_id: str) -> Forgotten:
    """Delete everything of a workspace."""
    with database.writing() as connection:
        return Forgotten(
            {
                table.name: connection.execute(delete(table).where(table.c.team_id == team_id)).rowcount
                for table in reversed(metadata.sorted_tables)
            }
        )


def forget_person(database: Database, team_id: str, user_id: str) -> Forgotten:
    """Delete what a person of a workspace kept and shared, and empty where they are mentioned."""
    with database.writing() as connection:
        mentions = sum(_empty(connection, column, team_id, user_id) for column in _columns_marked(MENTION))
        deleted = {column.table.name: _delete(connection, column, team_id, user_id) for column in _columns_marked(ROW)}
        if deleted[shared_examples.name]:
            renew_library_version(connection, team_id)
    return Forgotten(deleted, mentions)


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
