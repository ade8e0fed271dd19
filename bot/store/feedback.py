"""Whether answers helped: by week and item of the library, never by person or query."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, func, insert, select, update

from bot.store.database import Database
from bot.store.tables import feedback, feedback_items
from knowledge.digest.schedule import monday_of

LONGEST_REASON = 300
"""Characters of a reason at most."""


@dataclass(frozen=True)
class ItemFeedback:
    """How often an answer with this item was called helpful, and how often not."""

    item_id: str
    helpful: int
    not_helpful: int


@dataclass(frozen=True)
class Reason:
    """Why an answer helped or did not, in the words that a person chose to give; the week begins on that Monday."""

    week: date
    is_helpful: bool
    reason: str


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

    def counts(self, team_id: str) -> tuple[ItemFeedback, ...]:
        """Return the counts of every item that people said something about, by item id."""
        of_answer = (feedback_items.c.team_id == feedback.c.team_id) & (feedback_items.c.feedback_id == feedback.c.id)
        helpful = func.sum(case((feedback.c.is_helpful, 1), else_=0))
        statement = (
            select(feedback_items.c.item_id, helpful, func.count() - helpful)
            .join_from(feedback_items, feedback, of_answer)
            .where(feedback_items.c.team_id == team_id)
            .group_by(feedback_items.c.item_id)
            .order_by(feedback_items.c.item_id)
        )
        with self._database.reading() as connection:
            return tuple(ItemFeedback(item_id, yes, no) for item_id, yes, no in connection.execute(statement))

    def reasons(self, team_id: str) -> tuple[Reason, ...]:
        """Return the reasons that people gave, newest week first."""
        statement = (
            select(feedback.c.week, feedback.c.is_helpful, feedback.c.reason)
            .where(feedback.c.team_id == team_id, feedback.c.reason.is_not(None))
            .order_by(feedback.c.week.desc(), feedback.c.id)
        )
        with self._database.reading() as connection:
            return tuple(Reason(week, helpful, reason or "") for week, helpful, reason in connection.execute(statement))

    def prune_reasons(self, week: date) -> int:
        """Empty, in every workspace, the reasons of weeks before one; the counts stay. Return how many reasons."""
        is_old = (feedback.c.week < week) & feedback.c.reason.is_not(None)
        with self._database.writing() as connection:
            return connection.execute(update(feedback).where(is_old).values(reason=None)).rowcount
