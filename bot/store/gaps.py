"""What was asked and not answered: counts by week and subject of the configuration, without words and people."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.inserting import insert_or_count
from bot.store.tables import gaps
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import Subject, subject_of
from knowledge.digest.schedule import monday_of


@dataclass(frozen=True)
class GapCount:
    """How often, in the week that begins on a Monday, questions about a subject were answered in this way."""

    week: date
    subject: Subject
    verdict: AnswerVerdict
    times: int


class Gaps:
    """How often the library had no answer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, team_id: str, subjects: Iterable[Subject], verdict: AnswerVerdict, at: datetime) -> None:
        """Count one question for each of its subjects; of the time only the week is kept."""
        about = {"team_id": team_id, "week": monday_of(at.date()), "verdict": verdict.value}
        keys = sorted({subject.key for subject in subjects})  # in one order, so that no two writers wait for each other
        with self._database.writing() as connection:
            for key in keys:
                insert_or_count(connection, gaps, about | {"subject": key})

    def counts(self, team_id: str) -> tuple[GapCount, ...]:
        """Return all counts, newest week first."""
        statement = (
            select(gaps.c.week, gaps.c.subject, gaps.c.verdict, gaps.c.times)
            .where(gaps.c.team_id == team_id)
            .order_by(gaps.c.week.desc(), gaps.c.subject, gaps.c.verdict)
        )
        with self._database.reading() as connection:
            return tuple(
                GapCount(week, subject_of(key), AnswerVerdict(verdict), times)
                for week, key, verdict, times in connection.execute(statement)
            )

    def prune(self, week: date) -> int:
        """Forget, in every workspace, the weeks before one. Return how many counts."""
        with self._database.writing() as connection:
            return connection.execute(delete(gaps).where(gaps.c.week < week)).rowcount
