"""Which channels have the weekly digest, and when."""

from dataclasses import asdict, dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update

from bot.store.database import Database
from bot.store.inserting import insert_or_replace
from bot.store.tables import subscriptions
from config.bot_settings import Weekday

columns = subscriptions.c


@dataclass(frozen=True)
class Subscription:
    """A channel's weekly digest.

    `time` is what the clocks of `zone` show. `next_due_at` is None while it is off. `failures` counts refusals one
    after another, and `told_at` is when the person who set it up was told of them.
    """

    team_id: str
    channel_id: str
    weekday: Weekday
    time: time
    zone: str
    set_up_by: str | None
    is_on: bool = True
    paused_until: datetime | None = None
    failures: int = 0
    told_at: datetime | None = None
    next_due_at: datetime | None = None


class Subscriptions:
    """The digest of each channel: at most one a channel."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, subscription: Subscription) -> None:
        """Keep a subscription, in the place of what the channel had."""
        row = asdict(subscription) | {"weekday": subscription.weekday.value}
        with self._database.writing() as connection:
            insert_or_replace(connection, subscriptions, row)

    def find(self, team_id: str, channel_id: str) -> Subscription | None:
        """Return a channel's subscription, on or off, or None."""
        return next(iter(self._select(_is(team_id, channel_id))), None)

    def in_workspace(self, team_id: str) -> tuple[Subscription, ...]:
        """Return all subscriptions of a workspace, on or off, by channel id."""
        return self._select(columns.team_id == team_id)

    def due(self, at: datetime, limit: int) -> tuple[Subscription, ...]:
        """Return, of every workspace, those whose next digest is due at a moment or before it, by team and channel."""
        return self._select(columns.next_due_at <= at, limit)

    def next_due_at(self) -> datetime | None:
        """Return when the next digest of all is due, None where there is none."""
        statement = select(columns.next_due_at).where(columns.next_due_at.is_not(None))
        with self._database.reading() as connection:
            return connection.execute(statement.order_by(columns.next_due_at).limit(1)).scalar_one_or_none()

    def remove(self, team_id: str, channel_id: str) -> bool:
        """Forget a channel's subscription; return False when it has none."""
        with self._database.writing() as connection:
            return connection.execute(delete(subscriptions).where(_is(team_id, channel_id))).rowcount == 1

    def switch_off(self, team_id: str, channel_id: str) -> bool:
        """Let a channel get no digest any more; day and time stay. Return False when it had none, or was off."""
        return self._change(team_id, channel_id, columns.is_on, is_on=False, next_due_at=None)

    def count_failure(self, team_id: str, channel_id: str) -> int:
        """Count one more failure; return how many there are now, 0 when the channel has no subscription."""
        statement = (
            update(subscriptions)
            .where(_is(team_id, channel_id))
            .values(failures=columns.failures + 1)
            .returning(columns.failures)
        )
        with self._database.writing() as connection:
            return connection.execute(statement).scalar_one_or_none() or 0

    def count_success(self, team_id: str, channel_id: str) -> bool:
        """Begin to count failures from none; return False where none were counted."""
        return self._change(team_id, channel_id, columns.failures > 0, failures=0, told_at=None)

    def note_told(self, team_id: str, channel_id: str, at: datetime) -> bool:
        """Note when the person was told that the digest fails; return False for another who has told them already."""
        return self._change(team_id, channel_id, columns.told_at.is_(None), told_at=at)

    def _change(self, team_id: str, channel_id: str, *conditions: ColumnElement[bool], **values: Any) -> bool:
        statement = update(subscriptions).where(_is(team_id, channel_id), *conditions).values(**values)
        with self._database.writing() as connection:
            return connection.execute(statement).rowcount == 1

    def _select(self, condition: ColumnElement[bool], limit: int | None = None) -> tuple[Subscription, ...]:
        statement = select(subscriptions).where(condition).order_by(columns.team_id, columns.channel_id).limit(limit)
        with self._database.reading() as connection:
            rows = [row._asdict() for row in connection.execute(statement)]
        return tuple(Subscription(**row | {"weekday": Weekday(row["weekday"])}) for row in rows)


def _is(team_id: str, channel_id: str) -> ColumnElement[bool]:
    return (columns.team_id == team_id) & (columns.channel_id == channel_id)
