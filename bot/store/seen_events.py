"""The events that Slack has sent. It sends one again when the answer was late, and each is to be taken up once."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete

from bot.store.database import Database
from bot.store.inserting import insert_if_new
from bot.store.tables import seen_events

KEPT_FOR = timedelta(days=1)
"""Far longer than Slack goes on: it sends again at once, after one minute and after five.
https://docs.slack.dev/apis/events-api/#retries"""


class SeenEvents:
    """Which events have been taken up, by any process of the bot."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def first_time(self, team_id: str, event_id: str, at: datetime) -> bool:
        """Return True for exactly one of those who ask about an event."""
        with self._database.writing() as connection:
            return note_event(connection, team_id, event_id, at)

    def prune(self, at: datetime) -> int:
        """Forget what was seen more than a day before `at`, in every workspace; return how many events."""
        is_old = seen_events.c.seen_at < at - KEPT_FOR
        with self._database.writing() as connection:
            return connection.execute(delete(seen_events).where(is_old)).rowcount


def note_event(connection: Connection, team_id: str, event_id: str, at: datetime) -> bool:
    """Note an event in the transaction that takes it up; return False where it was taken up before."""
    return insert_if_new(connection, seen_events, {"team_id": team_id, "event_id": event_id, "seen_at": at})
