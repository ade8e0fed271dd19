"""What was asked and not answered: counts by week and subject of the configuration, without words and people.

Nobody waits for a count, and a transaction for each takes as long as a tenth of an answer: they are kept in mind for a
second, and written together. A process that is killed loses the counts of that second.
"""

import logging
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple, dataclass
from datetime import date, datetime

from sqlalchemy import delete, select

from bot.store.database import Database, DatabaseUnavailableError
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


logger = logging.getLogger(__name__)

SECONDS_IN_MIND = 1.0
MOST_IN_MIND = 10_000
"""Rows, while the database is out of reach; there are some forty subjects a workspace and week. More are forgotten."""


@dataclass(frozen=True)
class _Row:
    team_id: str
    week: date
    subject: str
    verdict: str


class Gaps:
    """How often the library had no answer. May be used from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._in_mind: Counter[_Row] = Counter()
        self._lock = threading.Lock()
        self._turn_to_write = threading.Lock()
        self._is_to_be_written = False

    def add(self, team_id: str, subjects: Iterable[Subject], verdict: AnswerVerdict, at: datetime) -> None:
        """Count one question for each of its subjects; of the time only the week is kept. Nothing is waited for."""
        week = monday_of(at.date())
        with self._lock:
            if len(self._in_mind) < MOST_IN_MIND:
                self._in_mind.update({_Row(team_id, week, subject.key, verdict.value) for subject in subjects})
            if self._is_to_be_written:
                return
            self._is_to_be_written = True
        soon = threading.Timer(SECONDS_IN_MIND, self._write_or_tell)
        soon.daemon = True
        soon.start()

    def write(self) -> None:
        """Write what is kept in mind, after what is being written: afterwards nothing is on its way to the database.

        Raises:
            DatabaseUnavailableError: the database cannot be used; it is kept in mind.
        """
        with self._turn_to_write:
            with self._lock:
                rows, self._in_mind = self._in_mind, Counter()
                self._is_to_be_written = False
            try:
                self._insert(rows)
            except DatabaseUnavailableError:
                with self._lock:
                    self._in_mind.update(rows)
                raise

    def _insert(self, rows: Mapping[_Row, int]) -> None:
        if not rows:
            return
        with self._database.writing() as connection:
            # in one order, so that no two writers wait for each other
            for row, more in sorted(rows.items(), key=lambda counted: astuple(counted[0])):
                insert_or_count(connection, gaps, asdict(row), more)

    def _write_or_tell(self) -> None:
        try:
            self.write()
        except DatabaseUnavailableError as error:
            logger.info("Questions that were not answered are not counted yet: %s", error)

    def counts(self, team_id: str) -> tuple[GapCount, ...]:
        """Return all counts, newest week first."""
        self.write()
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
        self.write()
        with self._database.writing() as connection:
            return connection.execute(delete(gaps).where(gaps.c.week < week)).rowcount
