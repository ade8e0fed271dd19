"""How much is kept, for whoever watches over a running bot: numbers only, over all workspaces."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.store.database import Database
from bot.store.delivery import State
from bot.store.tables import deliveries, metadata


@dataclass(frozen=True)
class Counts:
    """Rows by table, and deliveries of the digest by their state; a table or state without any counts 0."""

    rows: Mapping[str, int]
    deliveries: Mapping[State, int]


def count_everything(database: Database) -> Counts:
    """Return the counts of one moment."""
    with database.reading() as connection:
        rows = {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }
        by_state = connection.execute(select(deliveries.c.state, func.count()).group_by(deliveries.c.state)).all()
    found = {State(state): number for state, number in by_state}
    return Counts(rows, {state: found.get(state, 0) for state in State})
