"""What the last answer of each conversation showed: ids of the library, so that “more” can go on from there.

No word of a question or an answer is kept, and nothing longer than a day: a conversation that rested for longer is
asked anew.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.inserting import insert_or_replace
from bot.store.tables import shown_answers

KEPT_FOR = timedelta(days=1)
OUTSIDE_THREADS = ""
"""Stands in the place of a thread for what is said in a channel, outside its threads."""

columns = shown_answers.c


@dataclass(frozen=True)
class Conversation:
    """A thread of a channel or direct message, by Slack's ids; `OUTSIDE_THREADS` is what is said beside threads."""

    team_id: str
    channel_id: str
    thread_ts: str


@dataclass(frozen=True)
class ShownAnswer:
    """The ids of an answer's results, of the practice examples beside them, and of the results after them."""

    results: tuple[str, ...]
    examples: tuple[str, ...]
    further: tuple[str, ...]


class ShownAnswers:
    """The last answers of every workspace, by channel and thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(
        self, conversations: Iterable[Conversation], shown: ShownAnswer, at: datetime, user_id: str | None = None
    ) -> None:
        """Note what was shown, in the place of what was shown before it; `user_id` is whose direct message it is."""
        with self._database.writing() as connection:
            for conversation in conversations:
                row = {**asdict(conversation), **asdict(shown), "shown_at": at, "user_id": user_id}
                insert_or_replace(connection, shown_answers, row)

    def last(self, conversation: Conversation, at: datetime) -> ShownAnswer | None:
        """Return what was shown last in a conversation, None where that was not within a day before `at`."""
        statement = select(columns.results, columns.examples, columns.further).where(
            columns.team_id == conversation.team_id,
            columns.channel_id == conversation.channel_id,
            columns.thread_ts == conversation.thread_ts,
            columns.shown_at >= at - KEPT_FOR,
        )
        with self._database.reading() as connection:
            row = connection.execute(statement).one_or_none()
        return ShownAnswer(*row) if row is not None else None

    def of_person(self, team_id: str, user_id: str) -> tuple[ShownAnswer, ...]:
        """Return what was shown last in the conversations of a person's direct message, oldest first."""
        statement = (
            select(columns.results, columns.examples, columns.further)
            .where(columns.team_id == team_id, columns.user_id == user_id)
            .order_by(columns.shown_at, columns.thread_ts)
        )
        with self._database.reading() as connection:
            return tuple(ShownAnswer(*row) for row in connection.execute(statement))

    def prune(self, at: datetime) -> int:
        """Forget what was shown more than a day before `at`, in every workspace; return in how many threads."""
        with self._database.writing() as connection:
            return connection.execute(delete(shown_answers).where(columns.shown_at < at - KEPT_FOR)).rowcount
