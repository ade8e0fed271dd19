"""The workspaces that have taken the app out, and since when: what is kept of them is deleted after a while."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.inserting import insert_if_new
from bot.store.tables import departures


class Departures:
    """Workspaces without the app, by their ids."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, team_id: str, at: datetime) -> None:
        """Note that a workspace has taken the app out; one that is noted already keeps its time."""
        with self._database.writing() as connection:
            insert_if_new(connection, departures, {"team_id": team_id, "left_at": at})

    def cancel(self, team_id: str) -> bool:
        """Note that a workspace has the app; return whether it was thought to have taken it out."""
        with self._database.writing() as connection:
            return connection.execute(delete(departures).where(departures.c.team_id == team_id)).rowcount > 0

    def until(self, at: datetime) -> tuple[str, ...]:
        """Return the workspaces that took the app out at this moment or before."""
        statement = select(departures.c.team_id).where(departures.c.left_at <= at).order_by(departures.c.team_id)
        with self._database.reading() as connection:
            return tuple(connection.execute(statement).scalars())
