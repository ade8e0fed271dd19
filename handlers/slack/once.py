"""Do once what Slack sends twice, and what a person presses twice."""

import logging
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from cachetools import FIFOCache

from bot.store.database import DatabaseUnavailableError
from bot.store.seen_events import Answered, Mine, UnderWay
from handlers.services import Services
from handlers.slack.calls import RateLimited, SlackCallError
from handlers.slack.heard import HeardMessage

logger = logging.getLogger(__name__)

REMEMBERED = 4_096
"""Slack sends an event again at most three times, the last after an hour; a workspace has far fewer in that time."""


class RecentIds:
    """The last ids seen, up to a bound. May be used from any thread; nothing is kept beyond the process."""

    def __init__(self, bound: int = REMEMBERED) -> None:
        self._ids: FIFOCache[str, None] = FIFOCache(bound)
        self._lock = threading.Lock()

    def is_new(self, item_id: str) -> bool:
        """Return whether the id was not seen before, and remember it."""
        with self._lock:
            if item_id in self._ids:
                return False
            self._ids[item_id] = None
            return True

    def forget(self, item_id: str) -> None:
        """Let the id be new again, for what was begun and could not be done."""
        with self._lock:
            self._ids.pop(item_id, None)


CHANGED_WITHIN = timedelta(hours=12)
"""A mention that an edit adds later than this is not answered: what was taken up is remembered for a day."""


class NotAnsweredError(Exception):
    """An event that was not answered here, and is to come again: Slack sends what is not acknowledged."""


class TakenOverError(Exception):
    """Another process answers this event, because this one took so long."""


@dataclass(frozen=True)
class Turn:
    """An event that is this process's to answer.

    `is_again`: somebody had it before, and while the database does not answer in time, what is posted is not noted. So
    the answer may stand, whatever is noted. `may_stand`: it is noted that one that was killed was about to post it.
    """

    team_id: str
    event_id: str
    services: Services
    is_again: bool = False
    may_stand: bool = False

    def is_about_to_post(self) -> None:
        """Say so before each attempt. Raises TakenOverError where another process has taken the event over."""
        try:
            is_mine = self.services.store.events.is_still_mine(self.team_id, self.event_id, self.services.clock())
        except DatabaseUnavailableError as error:
            logger.warning("Nothing was noted of an answer that is posted: %s", error)
            return
        if not is_mine:
            raise TakenOverError

    def is_answered(self) -> None:
        """Note that there is nothing more to do."""
        try:
            self.services.store.events.note_answered(self.team_id, self.event_id, self.services.clock())
        except DatabaseUnavailableError as error:
            logger.warning("Nothing was noted of an answer that was posted: %s", error)

    def is_let_go(self) -> None:
        """Let the event be new again, for whoever gets it next."""
        try:
            self.services.store.events.let_go(self.team_id, self.event_id)
        except DatabaseUnavailableError as error:
            logger.warning("An event could not be let go: %s", error)


@contextmanager
def mention_taken_up(
    message: HeardMessage, team_id: str, services: Services, seen: RecentIds, *, is_again: bool
) -> Iterator[Turn | None]:
    """Yield the turn of a mention: one a message, whether it stood there at first or an edit added it.

    Slack sends a mention anew, as another event, each time its message is edited.
    """
    if message.changed_after is not None and message.changed_after > CHANGED_WITHIN:
        yield None
        return
    told = {"team_id": team_id, "event_id": f"mention {message.channel_id} {message.ts}"}
    with taken_up(told, services, seen, is_again=is_again or not message.is_new) as turn:
        yield turn


@contextmanager
def taken_up(
    body: Mapping[str, Any], services: Services, seen: RecentIds, *, is_again: bool = False
) -> Iterator[Turn | None]:
    """Yield the turn of an event, None where it was answered; when the block ends, it has been.

    `seen` is what this process has seen. It saves the store a question, and is enough where the store does not answer;
    the store speaks for all processes. `is_again`: Slack has sent the event before.

    Raises:
        NotAnsweredError: another process is at it, or Slack asks to wait for too long, or does not tell just now
            whether the answer stands.
    """
    team_id, event_id = str(body["team_id"]), str(body["event_id"])
    key = f"{team_id} {event_id}"
    if not seen.is_new(key):
        yield None
        return
    taking = _take_up(services, team_id, event_id)
    if isinstance(taking, UnderWay):
        seen.forget(key)
        raise NotAnsweredError
    if isinstance(taking, Answered):
        yield None
        return
    turn = Turn(team_id, event_id, services, is_again or taking.is_taken_over, taking.may_stand)
    try:
        yield turn
    except TakenOverError:
        logger.info("An answer was left to another process")
    except NotAnsweredError:
        seen.forget(key)
        turn.is_let_go()
        raise
    except SlackCallError as error:
        if isinstance(error.outcome, RateLimited):
            seen.forget(key)
            turn.is_let_go()
            raise NotAnsweredError from error
        turn.is_answered()
        raise
    except Exception:
        turn.is_answered()
        raise
    else:
        turn.is_answered()


def _take_up(services: Services, team_id: str, event_id: str) -> Mine | Answered | UnderWay:
    try:
        return services.store.events.take_up(team_id, event_id, services.clock())
    except DatabaseUnavailableError as error:
        logger.warning("What this process has seen has to be enough: %s", error)
        return Mine()
