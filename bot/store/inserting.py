"""Inserts that say what happens when the row is there already: one atomic statement on either database."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql


def insert_if_new(connection: Connection, table: Table[Any], row: Mapping[str, Any]) -> bool:
    """Insert a row unless one with its primary key exists; return whether it was inserted."""
    statement = _insert(connection, table).values(row).on_conflict_do_nothing(index_elements=_key(table))
    return connection.execute(statement, execution_options={"preserve_rowcount": True}).rowcount == 1


def insert_or_replace(connection: Connection, table: Table[Any], row: Mapping[str, Any]) -> None:
    """Insert a row, in the place of the one with its primary key if there is one."""
    key = _key(table)
    others = {name: value for name, value in row.items() if name not in key}
    connection.execute(_insert(connection, table).values(row).on_conflict_do_update(index_elements=key, set_=others))


def insert_or_count(connection: Connection, table: Table[Any], row: Mapping[str, Any], more: int) -> None:
    """Insert a row that counts `more` in its column `times`, or add so many to that of the row with its primary key."""
    times = table.c["times"]
    statement = _insert(connection, table).values({**row, times.name: more})
    connection.execute(statement.on_conflict_do_update(index_elements=_key(table), set_={times.name: times + more}))


def _insert(connection: Connection, table: Table[Any]) -> "postgresql.Insert | sqlite.Insert":
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 (a tenth of all that is imported)

    return postgresql.insert(table)


def _key(table: Table[Any]) -> tuple[str, ...]:
    return tuple(column.name for column in table.primary_key)
