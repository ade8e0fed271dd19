"""Open the deliveries of what is due, and move each subscription on to its next time, in one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, update

from bot.store.database import Database
from bot.store.deliveries import new_row
from bot.store.delivery import Slot, State
from bot.store.inserting import insert_if_new
from bot.store.subscriptions import Subscription
from bot.store.tables import deliveries, subscriptions

MISSED = "missed"
"""The note on a delivery that was never tried, because no clock ran while it could be."""


@dataclass(frozen=True)
class Opening:
    """What follows from a due time that has come.

    `due` and `missed` are weeks (their Monday) with the moment at which their digest is or was due; what is missed is
    noted and not delivered. `next_due_at` is the subscription's next.
    """

    subscription: Subscription
    due: tuple[tuple[date, datetime], ...]
    missed: tuple[tuple[date, datetime], ...]
    next_due_at: datetime


class DigestOpenings:
    """Where subscriptions become deliveries."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, openings: Sequence[Opening], at: datetime) -> int:
        """Open them all; return how many were still to be opened: another process may have been first.

        A delivery that a channel has already in a week is left as it is.
        """
        with self._database.writing() as connection:
            return sum(_open(connection, opening, at) for opening in openings)


def _open(connection: Connection, opening: Opening, at: datetime) -> bool:
    subscription, columns = opening.subscription, subscriptions.c
    is_unchanged = (
        (columns.team_id == subscription.team_id)
        & (columns.channel_id == subscription.channel_id)
        & (columns.next_due_at == subscription.next_due_at)
    )
    moved_on = update(subscriptions).where(is_unchanged).values(next_due_at=opening.next_due_at)
    if connection.execute(moved_on).rowcount != 1:
        return False
    for week, due_at in opening.due:
        insert_if_new(connection, deliveries, new_row(_slot(subscription, week), due_at))
    for week, due_at in opening.missed:
        skipped = {"state": State.SKIPPED.value, "settled_at": at, "note": MISSED}
        insert_if_new(connection, deliveries, new_row(_slot(subscription, week), due_at) | skipped)
    return True


def _slot(subscription: Subscription, week: date) -> Slot:
    return Slot(subscription.team_id, subscription.channel_id, week)
