"""The people of whom something is kept, and when it was asked last whether they are still in the workspace."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, select, union

from bot.store.database import Database
from bot.store.forgetting import columns_of_people
from bot.store.inserting import insert_or_replace
from bot.store.tables import members_asked, shown_answers

ASKED_EVERY = timedelta(days=7)
GONE_SOON: tuple[Table[Any], ...] = (members_asked, shown_answers)
"""What stands here of a person is forgotten within a week in any case: nobody is asked about for it."""


class Members:
    """Members of workspaces, by their Slack ids."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def to_ask_about(self, team_id: str, at: datetime, limit: int) -> tuple[str, ...]:
        """Return people of whom something is kept, and about whom nobody has asked for a week."""
        named = union(
            *(
                select(column).where(column.table.c.team_id == team_id, column.is_not(None), column != "")
                for column in columns_of_people()
                if column.table not in GONE_SOON
            )
        ).subquery()
        person = named.c[0]
        lately = select(members_asked.c.user_id).where(
            members_asked.c.team_id == team_id, members_asked.c.asked_at > at - ASKED_EVERY
        )
        statement = select(person).where(person.not_in(lately)).order_by(person).limit(limit)
        with self._database.reading() as connection:
            return tuple(connection.execute(statement).scalars())

    def asked_at(self, team_id: str, user_id: str) -> datetime | None:
        """Return when it was asked about a person, None where that was not within the last weeks."""
        columns = members_asked.c
        statement = select(columns.asked_at).where(columns.team_id == team_id, columns.user_id == user_id)
        with self._database.reading() as connection:
            return connection.execute(statement).scalar_one_or_none()

    def note_asked(self, team_id: str, user_id: str, at: datetime) -> None:
        """Note that it was asked about a person."""
        row = {"team_id": team_id, "user_id": user_id, "asked_at": at}
        with self._database.writing() as connection:
            insert_or_replace(connection, members_asked, row)

    def prune(self, at: datetime) -> int:
        """Forget when it was asked where that was long enough ago to ask again; return about how many people."""
        is_old = members_asked.c.asked_at <= at - ASKED_EVERY
        with self._database.writing() as connection:
            return connection.execute(members_asked.delete().where(is_old)).rowcount
