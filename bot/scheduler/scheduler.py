"""The clock itself: look what is due, deliver it, wait, and again."""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.scheduler.opening import open_due
from bot.scheduler.workspaces import ClientFor
from bot.store.delivery import Delivery
from bot.store.store import Store
from config.bank_holidays import BankHolidays
from config.failure import Failure
from handlers.digest.deliverer import Deliverer, DeliveryOutcome, Posted
from handlers.digest.notify_owner import OwnerNotices
from handlers.digest.timings import Timings
from handlers.slack.calls import RateLimited
from handlers.slack.error_boundary import log_failure

logger = logging.getLogger(__name__)

THREADS = 16
"""Requests at once: at a third of a second each, some fifty digests a second."""
MOST_IN_A_ROUND = 20_000

Waiting = Callable[[float], bool]
"""Waits so many seconds and returns True; sooner when it is time to stop, as `threading.Event().wait` does."""


@dataclass(frozen=True)
class Round:
    """What one round did: how many deliveries were ready, and how many of them this process posted."""

    ready: int
    posted: int


class Scheduler:
    """Delivers what is due for as long as it runs. Time and waiting come in from outside."""

    def __init__(
        self,
        store: Store,
        deliverer: Deliverer,
        client_for: ClientFor,
        *,
        clock: Callable[[], datetime],
        has_to_stop: Waiting,
        timings: Timings,
        holidays: BankHolidays,
        moderators: Sequence[str] = (),
        prepare: Callable[[], object] = lambda: None,
        tidy: Callable[[datetime], object] = lambda _: None,
    ) -> None:
        """`moderators` are told what who set a digest up cannot be told. `prepare` is done before the first round, and
        again before the next as long as it fails; `tidy` gets the time before every round of `run`, and before what
        `run_once` does.
        """
        self._store = store
        self._deliverer = deliverer
        self._client_for = client_for
        self._clock = clock
        self._has_to_stop = has_to_stop
        self._timings = timings
        self._holidays = holidays
        self._notices = OwnerNotices(store, moderators)
        self._tidy = tidy
        self._prepare: Callable[[], object] | None = prepare
        self._resting: dict[str, datetime] = {}
        self._lock = threading.Lock()

    def run(self) -> None:
        """Run until it is time to stop; what is under way is finished first."""
        while True:
            try:
                self._tidy(self._clock())
                self.round()
            except Failure as failure:
                logger.error("The clock goes on after a failure: %s", failure)  # noqa: TRY400 (told in one line)
            except Exception as error:  # noqa: BLE001 (the boundary: a fault must not stop all digests)
                log_failure("The clock goes on after a fault", error)
            if self._has_to_stop(self._timings.poll.total_seconds()):
                return

    def run_once(self) -> int:
        """Deliver all that is due now, waiting where Slack asks for it; return how many digests were posted."""
        try:
            self._tidy(self._clock())
        except Failure as failure:
            logger.error("The digests go out after a failure to tidy: %s", failure)  # noqa: TRY400 (told in one line)
        posted = 0
        while True:
            done = self.round()
            posted += done.posted
            ready_at = self._store.deliveries.next_ready_at()
            soon = self._clock() + self._timings.lease + self._timings.grace
            if ready_at is None or ready_at > soon or self._has_to_stop(self._seconds_until(ready_at)):
                return posted

    def round(self) -> Round:
        """Open and deliver what is due now, spread over time where it is much."""
        if self._prepare is not None:
            self._prepare()
            self._prepare = None
        open_due(self._store, self._clock(), self._timings, self._holidays)
        ready = self._store.deliveries.ready(self._clock(), MOST_IN_A_ROUND)
        gap = min(self._timings.longest_gap, self._timings.spread / max(1, len(ready))).total_seconds()
        with ThreadPoolExecutor(THREADS, thread_name_prefix="digest") as threads:
            outcomes = self._deliver_all(threads, ready, gap)
        return Round(len(ready), sum(isinstance(outcome, Posted) for outcome in outcomes))

    def _deliver_all(
        self, threads: ThreadPoolExecutor, ready: Sequence[Delivery], gap: float
    ) -> list[DeliveryOutcome | None]:
        futures: list[Future[DeliveryOutcome | None]] = []
        for delivery in ready:
            if self._is_resting(delivery.slot.team_id):
                continue
            if futures and self._has_to_stop(gap):
                break
            futures.append(threads.submit(self._deliver, delivery))
        wait(futures)
        return [future.result() for future in futures]

    def _deliver(self, delivery: Delivery) -> DeliveryOutcome | None:
        slot = delivery.slot
        if self._is_resting(slot.team_id):
            return None
        client = self._client_for(slot.team_id)
        if client is None:
            return None
        outcome = self._deliverer.deliver(client, delivery)
        if isinstance(outcome, RateLimited):
            self._rest(slot.team_id, outcome.seconds)
        elif outcome is not None:
            self._notices.note(client, slot, outcome, self._clock())
        return outcome

    def _rest(self, team_id: str, seconds: int) -> None:
        """Leave a workspace alone for as long as Slack asked."""
        with self._lock:
            self._resting[team_id] = self._clock() + timedelta(seconds=seconds)

    def _is_resting(self, team_id: str) -> bool:
        with self._lock:
            until = self._resting.get(team_id)
        return until is not None and self._clock() < until

    def _seconds_until(self, moment: datetime) -> float:
        return max(0.0, (moment - self._clock()).total_seconds())
