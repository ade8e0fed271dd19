"""The events that Slack has sent. It sends one again when it was not acknowledged, and each is answered once.

A process makes a row when it takes an event up, and notes there when it is about to post and when it has answered. One
that is killed leaves its row unfinished; whoever gets the event again takes it over, and knows by the stage whether an
answer may stand already.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, delete, select, update

from bot.store.database import Database, DatabaseUnavailableError
from bot.store.inserting import insert_if_new
from bot.store.patience import Patience
from bot.store.processes import Life, life_of, this_process
from bot.store.tables import seen_events

PROBE = "probe"
"""No workspace and no event of Slack's: their ids begin with capital letters."""
KEPT_FOR = timedelta(days=1)
"""Far longer than Slack goes on: it sends again at once, after one minute and after five.
https://docs.slack.dev/apis/events-api/#retries"""
UNDER_WAY_FOR = timedelta(seconds=45)
"""How long a process on another machine is left alone with what it has taken up. One attempt to post takes half as long
at most; before each it says anew that it is at it."""


ON_ITS_WAY_FOR = timedelta(seconds=5)
"""What a process had sent when it was killed may be on its way so long; only then it is seen whether it stands. Slack
sends the event again a minute later."""


class Stage(StrEnum):
    """How far an event has come."""

    TAKEN_UP = "taken up"
    POSTING = "posting"
    ANSWERED = "answered"


@dataclass(frozen=True)
class Mine:
    """It is this process's to answer. `is_taken_over`: one that is gone had it; `may_stand`: and was about to post."""

    is_taken_over: bool = False
    may_stand: bool = False


@dataclass(frozen=True)
class Answered:
    """It was answered."""


@dataclass(frozen=True)
class UnderWay:
    """Another process is at it."""


Taking = Mine | Answered | UnderWay


class SeenEvents:
    """Which events have been taken up, by any process of the bot, and how far they have come.

    The database is asked with patience (`bot/store/patience.py`): an answer does not wait for it.
    """

    def __init__(self, database: Database, patience: Patience) -> None:
        self._database = database
        self._patience = patience

    def take_up(self, team_id: str, event_id: str, at: datetime, process: str | None = None) -> Taking:
        """Return whose it is to answer an event: of all who ask about it, one gets `Mine`.

        Raises:
            DatabaseUnavailableError: the database does not answer just now.
        """
        return self._patience.ask(lambda: self._take_up(team_id, event_id, at, process or this_process()))

    def is_still_mine(self, team_id: str, event_id: str, at: datetime, process: str | None = None) -> bool:
        """Note that an answer is posted now; return False where another process has taken the event over.

        What could not be noted when the event was taken up is noted now.

        Raises:
            DatabaseUnavailableError: the database does not answer just now.
        """
        return self._patience.ask(lambda: self._note(team_id, event_id, at, Stage.POSTING, process or this_process()))

    def note_answered(self, team_id: str, event_id: str, at: datetime, process: str | None = None) -> None:
        """Note that an event was answered. Raises DatabaseUnavailableError: the database does not answer just now."""
        self._patience.ask(lambda: self._note(team_id, event_id, at, Stage.ANSWERED, process or this_process()))

    def let_go(self, team_id: str, event_id: str, process: str | None = None) -> None:
        """Let an event be new again that was surely not answered.

        Raises:
            DatabaseUnavailableError: the database does not answer just now.
        """
        self._patience.ask(lambda: self._remove(_of(team_id, event_id, process)))

    def can_be_noted(self, at: datetime) -> bool:
        """Return whether an event can be noted now: a full disk, and another's lock, let all read."""
        try:
            self._patience.ask(lambda: self._probe(at), in_a_pause_too=True)
        except DatabaseUnavailableError:
            return False
        return True

    def prune(self, at: datetime) -> int:
        """Forget what was seen more than a day before `at`, in every workspace; return how many events."""
        is_old = seen_events.c.seen_at < at - KEPT_FOR
        with self._database.writing() as connection:
            return connection.execute(delete(seen_events).where(is_old)).rowcount

    def _probe(self, at: datetime) -> None:
        self._take_up(PROBE, PROBE, at, this_process())
        self._remove(_of(PROBE, PROBE, this_process()))

    def _take_up(self, team_id: str, event_id: str, at: datetime, process: str) -> Taking:
        with self._database.writing() as connection:
            row = _row(team_id, event_id, at, Stage.TAKEN_UP, process)
            if insert_if_new(connection, seen_events, row):
                return Mine()
            is_it = (seen_events.c.team_id == team_id) & (seen_events.c.event_id == event_id)
            kept = connection.execute(select(seen_events).where(is_it)).one_or_none()
            if kept is None or kept.stage == Stage.ANSWERED:
                return Answered()
            age = abs(at - kept.seen_at)
            is_on_its_way = kept.stage == Stage.POSTING and age < ON_ITS_WAY_FOR
            if is_on_its_way or not _is_left(kept.taken_by or "", age):
                return UnderWay()
            is_as_it_was = is_it & (seen_events.c.taken_by == kept.taken_by) & (seen_events.c.seen_at == kept.seen_at)
            taken_over = update(seen_events).where(is_as_it_was).values(taken_by=process, seen_at=at)
            if connection.execute(taken_over).rowcount != 1:
                return UnderWay()
            return Mine(is_taken_over=True, may_stand=kept.stage == Stage.POSTING)

    def _note(self, team_id: str, event_id: str, at: datetime, stage: Stage, process: str) -> bool:
        """Note how far a process is with an event; return False where it is another's, which is there or has answered.

        What this process could not note when it took the event up may be noted of one that is gone.
        """
        row = _row(team_id, event_id, at, stage, process)
        is_it = (seen_events.c.team_id == team_id) & (seen_events.c.event_id == event_id)
        with self._database.writing() as connection:
            if insert_if_new(connection, seen_events, row):
                return True
            kept = connection.execute(select(seen_events).where(is_it)).one_or_none()
            if kept is not None and kept.taken_by != process:
                is_its = kept.stage == Stage.ANSWERED or life_of(kept.taken_by or "") is not Life.IS_GONE
                if is_its:
                    return False
            noted = connection.execute(update(seen_events).where(is_it).values(row))
            return noted.rowcount == 1

    def _remove(self, is_it: ColumnElement[bool]) -> None:
        with self._database.writing() as connection:
            connection.execute(delete(seen_events).where(is_it))


def note_event(connection: Connection, team_id: str, event_id: str, at: datetime) -> bool:
    """Note an event in the transaction that does what it asks for; return False where that was done before."""
    return insert_if_new(connection, seen_events, _row(team_id, event_id, at, Stage.ANSWERED, None))


def _row(team_id: str, event_id: str, at: datetime, stage: Stage, process: str | None) -> dict[str, object]:
    return {"team_id": team_id, "event_id": event_id, "seen_at": at, "stage": stage.value, "taken_by": process}


def _of(team_id: str, event_id: str, process: str | None) -> ColumnElement[bool]:
    is_it = (seen_events.c.team_id == team_id) & (seen_events.c.event_id == event_id)
    return is_it & (seen_events.c.taken_by == (process or this_process()))


def _is_left(process: str, age: timedelta) -> bool:
    """Return whether the process that took an event up is at it no longer, as far as can be told.

    Where it cannot be seen, that is a matter of time; a clock that was set may make it look longer, on this machine it
    does not matter.
    """
    life = life_of(process)
    return life is Life.IS_GONE or (life is Life.IS_ELSEWHERE and age >= UNDER_WAY_FOR)
