"""The items of the library that people keep for later."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.inserting import insert_if_new
from bot.store.tables import saved_items

columns = saved_items.c


@dataclass(frozen=True)
class SavedItem:
    """An item of the library (a passage, section or example), and when a person saved it."""

    item_id: str
    saved_at: datetime


class SavedItems:
    """Each person's saved items. Others do not see them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, team_id: str, user_id: str, item_id: str, at: datetime) -> bool:
        """Keep an item for a person; return False when it was kept already."""
        row = {"team_id": team_id, "user_id": user_id, "item_id": item_id, "saved_at": at}
        with self._database.writing() as connection:
            return insert_if_new(connection, saved_items, row)

    def remove(self, team_id: str, user_id: str, item_id: str) -> bool:
        """Keep an item no longer; return False when it was not kept."""
        is_it = (columns.team_id == team_id) & (columns.user_id == user_id) & (columns.item_id == item_id)
        with self._database.writing() as connection:
            return connection.execute(delete(saved_items).where(is_it)).rowcount == 1

    def list(self, team_id: str, user_id: str) -> tuple[SavedItem, ...]:
        """Return what a person keeps, newest first."""
        statement = (
            select(columns.item_id, columns.saved_at)
            .where(columns.team_id == team_id, columns.user_id == user_id)
            .order_by(columns.saved_at.desc(), columns.item_id)
        )
        with self._database.reading() as connection:
            return tuple(SavedItem(item_id, saved_at) for item_id, saved_at in connection.execute(statement))

    def keepers(self, team_id: str, item_ids: Collection[str], limit: int) -> tuple[str, ...]:
        """Return people who keep any of these items."""
        statement = (
            select(columns.user_id)
            .where(columns.team_id == team_id, columns.item_id.in_(item_ids))
            .distinct()
            .order_by(columns.user_id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return tuple(connection.execute(statement).scalars())
