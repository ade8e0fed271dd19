"""A channel that Slack gave another id keeps its digest: what is kept about it moves along."""

from typing import Any

from sqlalchemy import Connection, Table, and_, delete, exists, update

from bot.store.database import Database
from bot.store.tables import deliveries, example_posts, shown_answers, subscriptions

OF_CHANNELS: tuple[Table[Any], ...] = (subscriptions, deliveries, example_posts, shown_answers)


def move_channel(database: Database, team_id: str, old_id: str, new_id: str) -> int:
    """Let everything that is kept under a channel's old id stand under its new one; return how many rows moved.

    What the new one has already stays as it is. Done twice, it changes nothing more.
    """
    with database.writing() as connection:
        return sum(_move(connection, table, team_id, old_id, new_id) for table in OF_CHANNELS)


def _move(connection: Connection, table: Table[Any], team_id: str, old_id: str, new_id: str) -> int:
    columns, of_new = table.c, table.alias("of_new")
    others = [column.name for column in table.primary_key if column.name not in ("team_id", "channel_id")]
    is_there = exists().where(
        and_(
            of_new.c.team_id == team_id,
            of_new.c.channel_id == new_id,
            *(of_new.c[name] == columns[name] for name in others),
        )
    )
    is_old = (columns.team_id == team_id) & (columns.channel_id == old_id)
    moved = connection.execute(update(table).where(is_old, ~is_there).values(channel_id=new_id)).rowcount
    connection.execute(delete(table).where(is_old))
    return moved
