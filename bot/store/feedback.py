"""Whether answers helped: by week and item of the library, never by person or query."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from sqlalchemy import Row, case, func, insert, select, update

from bot.store.database import Database
from bot.store.tables import feedback, feedback_items
from knowledge.digest.schedule import monday_of

LONGEST_REASON = 300
"""Characters of a reason at most."""


@dataclass(frozen=True)
class ItemFeedback:
    """How often, in the week that begins on that Monday, an answer with this item was called helpful, and not."""

    week: date
    item_id: str
    helpful: int
    not_helpful: int


@dataclass(frozen=True)
class WeekFeedback:
    """How many answers were called helpful, and not, in the week that begins on that Monday."""

    week: date
    helpful: int
    not_helpful: int


@dataclass(frozen=True)
class Reason:
    """Why an answer helped or did not, in the words that a person chose to give, with the items in the answer.

    The week begins on that Monday.
    """

    week: date
    is_helpful: bool
    reason: str
    item_ids: tuple[str, ...]


OF_ANSWER = (feedback_items.c.team_id == feedback.c.team_id) & (feedback_items.c.feedback_id == feedback.c.id)
HELPFUL = func.sum(case((feedback.c.is_helpful, 1), else_=0))


class Feedback:
    """What people said about answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, team_id: str, item_ids: Iterable[str], at: datetime, *, is_helpful: bool, reason: str | None = None
    ) -> None:
        """Count an answer, by the items in it, as helpful or not; of the time only the week is kept.

        Raises:
            ValueError: the reason has more than 300 characters.
        """
        if reason is not None and len(reason) > LONGEST_REASON:
            raise ValueError(f"a reason has {LONGEST_REASON} characters at most")
        about = {"team_id": team_id, "id": secrets.token_hex(8)}
        said = {"week": monday_of(at.date()), "is_helpful": is_helpful, "reason": reason or None}
        items = [
            {"team_id": team_id, "feedback_id": about["id"], "item_id": item_id} for item_id in dict.fromkeys(item_ids)
        ]
        with self._database.writing() as connection:
            connection.execute(insert(feedback).values(about | said))
            if items:
                connection.execute(insert(feedback_items), items)

    def weeks(self, team_id: str) -> tuple[WeekFeedback, ...]:
        """Return how many answers people said something about, newest week first."""
        statement = (
            select(feedback.c.week, HELPFUL, func.count() - HELPFUL)
            .where(feedback.c.team_id == team_id)
            .group_by(feedback.c.week)
            .order_by(feedback.c.week.desc())
        )
        with self._database.reading() as connection:
            return tuple(WeekFeedback(week, yes, no) for week, yes, no in connection.execute(statement))

    def counts(self, team_id: str) -> tuple[ItemFeedback, ...]:
        """Return the counts of every item that people said something about, newest week first, by item id."""
        statement = (
            select(feedback.c.week, feedback_items.c.item_id, HELPFUL, func.count() - HELPFUL)
            .join_from(feedback_items, feedback, OF_ANSWER)
            .where(feedback_items.c.team_id == team_id)
            .group_by(feedback.c.week, feedback_items.c.item_id)
            .order_by(feedback.c.week.desc(), feedback_items.c.item_id)
        )
        with self._database.reading() as connection:
            return tuple(
                ItemFeedback(week, item_id, yes, no) for week, item_id, yes, no in connection.execute(statement)
            )

    def reasons(self, team_id: str) -> tuple[Reason, ...]:
        """Return the reasons that people gave, newest week first."""
        statement = (
            select(feedback.c.id, feedback.c.week, feedback.c.is_helpful, feedback.c.reason, feedback_items.c.item_id)
            .join_from(feedback, feedback_items, OF_ANSWER, isouter=True)
            .where(feedback.c.team_id == team_id, feedback.c.reason.is_not(None))
            .order_by(feedback.c.week.desc(), feedback.c.id, feedback_items.c.item_id)
        )
        with self._database.reading() as connection:
            rows = connection.execute(statement).all()
        return tuple(_reason(list(group)) for _, group in groupby(rows, key=lambda row: row[0]))

    def prune_reasons(self, week: date) -> int:
        """Empty, in every workspace, the reasons of weeks before one; the counts stay. Return how many reasons."""
        is_old = (feedback.c.week < week) & feedback.c.reason.is_not(None)
        with self._database.writing() as connection:
            return connection.execute(update(feedback).where(is_old).values(reason=None)).rowcount


def _reason(rows: Sequence[Row[str, date, bool, str | None, str | None]]) -> Reason:
    """Return the reason of these rows, one an item."""
    _, week, is_helpful, words, _ = rows[0]
    return Reason(week, is_helpful, words or "", tuple(row[4] for row in rows if row[4] is not None))
