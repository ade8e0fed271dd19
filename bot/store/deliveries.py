"""Which digest was posted where: one delivery a channel and week, and one process at a time that may post it.

A process claims a delivery, posts, and settles it. Every claim has an attempt token, and who changes a delivery shows
the token that it has seen: a process that was too slow finds that its token counts no longer. docs/digest.md tells the
whole protocol.
"""

import secrets
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, delete, select, true, update

from bot.store.database import Database
from bot.store.delivery import OUTCOME_UNKNOWN, Delivery, Shown, Slot, State
from bot.store.inserting import insert_if_new
from bot.store.tables import deliveries

columns = deliveries.c

OPEN = tuple(state.value for state in (State.WAITING, State.CLAIMED, State.UNSURE))
MAY_BE_THERE = tuple(state.value for state in (State.CLAIMED, State.UNSURE, State.POSTED))
NOT_POSTED = tuple(state.value for state in (State.WAITING, State.SKIPPED, State.FAILED))


class Deliveries:
    """The deliveries of every workspace."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, slot: Slot, due_at: datetime) -> Delivery:
        """Return the delivery of a slot; where there is none, a new one that waits to be claimed from `due_at` on."""
        with self._database.writing() as connection:
            insert_if_new(connection, deliveries, new_row(slot, due_at))
        found = self.find(slot)
        return found if found is not None else self.open(slot, due_at)

    def open_again(self, delivery: Delivery, due_at: datetime, reading: str | None = None) -> Delivery | None:
        """Return what was surely not posted as waiting again, from `due_at` on; None where it has changed meanwhile.

        It is to show `reading`; without one, what comes next for the channel.
        """
        is_not_posted = columns.state.in_(NOT_POSTED) & (columns.note.is_distinct_from(OUTCOME_UNKNOWN))
        return self._change(
            delivery,
            is_not_posted,
            state=State.WAITING.value,
            due_at=due_at,
            ready_at=due_at,
            settled_at=None,
            note=None,
            reading=reading,
        )

    def ready(self, at: datetime, limit: int) -> tuple[Delivery, ...]:
        """Return, of every workspace, what can be claimed at a moment, first what waits longest."""
        return self._select(columns.state.in_(OPEN) & (columns.ready_at <= at), limit)

    def next_ready_at(self) -> datetime | None:
        """Return when the next open delivery can be claimed, None where none is open."""
        statement = select(columns.ready_at).where(columns.state.in_(OPEN)).order_by(columns.ready_at).limit(1)
        with self._database.reading() as connection:
            return connection.execute(statement).scalar_one_or_none()

    def claim(
        self, delivery: Delivery, claimed_by: str, at: datetime, until: datetime, reading: str | None = None
    ) -> Delivery | None:
        """Claim what is ready, up to a moment, to show a reading; None where it has changed since it was seen, for
        example is claimed.
        """
        is_ready = columns.state.in_(OPEN) & (columns.ready_at <= at)
        return self._change(
            delivery,
            is_ready,
            state=State.CLAIMED.value,
            claimed_by=claimed_by,
            claimed_at=at,
            ready_at=until,
            reading=reading,
        )

    def wait(
        self,
        claimed: Delivery,
        state: Literal[State.WAITING, State.UNSURE],
        ready_at: datetime,
        note: str | None = None,
    ) -> bool:
        """Give a claim back, to be claimed again from a moment on; return False when the claim is held no longer."""
        is_claimed = columns.state == State.CLAIMED.value
        changed = self._change(claimed, is_claimed, state=state.value, ready_at=ready_at, note=note or claimed.note)
        return changed is not None

    def settle_posted(self, slot: Slot, at: datetime, message_ts: str) -> str:
        """Write down which message is the digest, whoever has the claim; return it, or the one that was first.

        Raises:
            LookupError: the delivery is gone.
        """
        statement = (
            update(deliveries)
            .where(_is(slot), columns.state != State.POSTED.value)
            .values(state=State.POSTED.value, settled_at=at, message_ts=message_ts, note=None, attempt=_new_attempt())
        )
        with self._database.writing() as connection:
            connection.execute(statement)
            kept = connection.execute(select(columns.message_ts).where(_is(slot))).scalar_one_or_none()
        if kept is None:
            raise LookupError(f"the delivery {slot.name} is gone")
        return kept

    def settle_not_posted(
        self, claimed: Delivery, state: Literal[State.SKIPPED, State.FAILED], at: datetime, note: str
    ) -> bool:
        """Close a claimed delivery for good; return False when the claim is held no longer."""
        is_claimed = columns.state == State.CLAIMED.value
        return self._change(claimed, is_claimed, state=state.value, settled_at=at, note=note) is not None

    def withdraw(self, delivery: Delivery) -> bool:
        """Forget a delivery that is surely not posted and that nobody has changed since it was seen."""
        is_it = _is(delivery.slot) & (columns.attempt == delivery.attempt) & (columns.state == State.WAITING.value)
        with self._database.writing() as connection:
            return connection.execute(delete(deliveries).where(is_it)).rowcount == 1

    def withdraw_waiting(self, team_id: str, channel_id: str) -> int:
        """Forget what waits for a channel and is surely not posted; return how many deliveries."""
        is_of_channel = (columns.team_id == team_id) & (columns.channel_id == channel_id)
        waiting = delete(deliveries).where(is_of_channel, columns.state == State.WAITING.value)
        with self._database.writing() as connection:
            return connection.execute(waiting).rowcount

    def find(self, slot: Slot) -> Delivery | None:
        """Return the delivery of a slot, or None when it was never opened."""
        return next(iter(self._select(_is(slot), 1)), None)

    def shown(self, team_id: str, channel_id: str, since: datetime, *, but: date | None = None) -> Shown:
        """Return what a channel was shown, or may have been, since a moment; leave out the week `but`."""
        may_be_there = columns.state.in_(MAY_BE_THERE) | (columns.note == OUTCOME_UNKNOWN)
        statement = (
            select(columns.reading, columns.state, columns.claimed_at)
            .where(columns.team_id == team_id, columns.channel_id == channel_id, columns.due_at >= since, may_be_there)
            .where(columns.week != but if but is not None else true())
            .order_by(columns.due_at, columns.week)
        )
        with self._database.reading() as connection:
            rows = connection.execute(statement).all()
        posted = [row.claimed_at for row in rows if row.state == State.POSTED.value and row.claimed_at]
        return Shown(tuple(row.reading for row in rows if row.reading), posted[-1] if posted else None)

    def prune(self, before: date) -> int:
        """Forget, in every workspace, the deliveries of weeks that began before a day; return how many."""
        with self._database.writing() as connection:
            return connection.execute(delete(deliveries).where(columns.week < before)).rowcount

    def _change(self, seen: Delivery, condition: ColumnElement[bool], **values: Any) -> Delivery | None:
        """Change a delivery that is still as it was seen, and return it as it is now, with a new token."""
        statement = (
            update(deliveries)
            .where(_is(seen.slot), columns.attempt == seen.attempt, condition)
            .values(**values, attempt=_new_attempt())
            .returning(*deliveries.c)
        )
        with self._database.writing() as connection:
            row = connection.execute(statement).one_or_none()
        return None if row is None else _delivery(row._asdict())

    def _select(self, condition: ColumnElement[bool], limit: int) -> tuple[Delivery, ...]:
        statement = (
            select(deliveries)
            .where(condition)
            .order_by(columns.ready_at, columns.team_id, columns.channel_id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return tuple(_delivery(row._asdict()) for row in connection.execute(statement))


def new_row(slot: Slot, due_at: datetime) -> dict[str, Any]:
    """Return the row of a delivery that waits to be claimed."""
    return {
        "team_id": slot.team_id,
        "channel_id": slot.channel_id,
        "week": slot.week,
        "state": State.WAITING.value,
        "attempt": _new_attempt(),
        "due_at": due_at,
        "ready_at": due_at,
    }


def _delivery(row: dict[str, Any]) -> Delivery:
    slot = Slot(row.pop("team_id"), row.pop("channel_id"), row.pop("week"))
    return Delivery(slot=slot, state=State(row.pop("state")), **row)


def _is(slot: Slot) -> ColumnElement[bool]:
    return (columns.team_id == slot.team_id) & (columns.channel_id == slot.channel_id) & (columns.week == slot.week)


def _new_attempt() -> str:
    return secrets.token_hex(8)
