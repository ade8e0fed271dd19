"""What Slack sends is taken in here, over HTTP and over a WebSocket alike, and acknowledged when it has been answered.

An acknowledgement tells Slack to forget. So it waits for the answer: a process that is killed meanwhile has not
acknowledged, and Slack sends the event again (https://docs.slack.dev/apis/events-api/#retries) or tells the person that
their command failed. Slack waits three seconds. What takes longer:

- an event is not acknowledged at all; Slack sends it again, after a minute and after five, and by then it is answered;
- all else is acknowledged, because Slack would not send it again and would show an error beside the answer that comes.

A submitted form is acknowledged as soon as it is decided, and an event that comes again while it is worked on gets the
same acknowledgement as the first.
"""

import heapq
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App, BoltRequest, BoltResponse

from bot.fair_executor import Bounds, FairExecutor, FullError
from bot.slack_rules.limits import ACK_SECONDS

logger = logging.getLogger(__name__)

EVENT_WITHIN = ACK_SECONDS - 0.5
"""Seconds in which an event is answered, or not acknowledged; the rest is for the way to Slack."""
PROMPT_WITHIN = ACK_SECONDS / 2
"""Seconds after which all else is acknowledged, answered or not: a busy machine may take as long again to send it."""
BOUNDS = Bounds(running=16, waiting=100, queued=1_000)
"""Of each lane. Sixteen slow calls at once are more than Slack allows a workspace's app; a hundred that wait, as many
as a workspace asks in the minute that Slack lets an app wait, cost a few megabytes; a thousand that are queued are what
two cores answer within the time in which Slack sends again."""
EVENT = "event_callback"
SUBMISSION = "view_submission"
AT_WORK = 503
"""The status of what is not acknowledged. Over a WebSocket nothing is sent then.
Slack sends such an event again: https://docs.slack.dev/apis/events-api/#retries"""

Answer = Callable[[BoltResponse], object]
"""Called once, from any thread, with how to acknowledge a request."""


class Intake:
    """Lets the app's listeners run, and tells when and how each request may be acknowledged. Safe to share.

    Events have threads of their own, and so have commands, buttons and forms, for which somebody waits.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._events = FairExecutor("event", BOUNDS)
        self._prompt = FairExecutor("listener", BOUNDS)
        self._deadlines = _Deadlines()
        self._lock = threading.Lock()
        self._under_way: dict[str, list[_Taken]] = {}
        """By event: everyone who waits for its acknowledgement."""

    def take(self, request: BoltRequest, answer: Answer) -> None:
        """Begin with a request and return. `answer` is called once, from any thread, with how to acknowledge it."""
        is_event = request.body.get("type") == EVENT
        late = BoltResponse(status=AT_WORK if is_event else 200, body="")
        taken = _Taken(answer, late, time.monotonic() + (EVENT_WITHIN if is_event else PROMPT_WITHIN))
        key = f"{request.body.get('team_id')} {request.body.get('event_id')}" if is_event else f"{id(taken)}"
        with self._lock:
            others = self._under_way.setdefault(key, [])
            others.append(taken)
            is_first = len(others) == 1
        self._deadlines.add(taken)
        if is_first:
            self._begin(request, key, taken, self._events if is_event else self._prompt)

    def wait_until_idle(self, timeout: float) -> bool:
        """Return when nothing is under way; False after so many seconds."""
        until = time.monotonic() + timeout
        return all(lane.wait_until_idle(until - time.monotonic()) for lane in (self._events, self._prompt))

    def drain(self, seconds: float) -> bool:
        """Take nothing more, and let end what runs; return whether it had ended after so many seconds."""
        until = time.monotonic() + seconds
        has_ended = [lane.drain(until) for lane in (self._events, self._prompt)]
        return all(has_ended)

    def _begin(self, request: BoltRequest, key: str, taken: "_Taken", lane: FairExecutor) -> None:
        if request.body.get("type") == SUBMISSION:
            request.context["ack"] = _EarlyAck(taken)
        try:
            lane.submit(_person(request), lambda: self._listen(request, key))
        except FullError:
            logger.warning("So much is under way that a request was not taken")
            self._finish(key, BoltResponse(status=AT_WORK, body=""))

    def _listen(self, request: BoltRequest, key: str) -> None:
        """Let Bolt handle the request; one whose shape Bolt trips over is acknowledged, else it would come again."""
        response = BoltResponse(status=AT_WORK, body="")
        try:
            response = self._app.dispatch(request)
        except (LookupError, TypeError, AttributeError, ValueError) as error:
            logger.warning("A request of a shape that Bolt cannot read was acknowledged: %s", type(error).__name__)
            response = BoltResponse(status=200, body="")
        finally:
            self._finish(key, response)

    def _finish(self, key: str, response: BoltResponse) -> None:
        with self._lock:
            waiting = self._under_way.pop(key)
        for taken in waiting:
            taken.acknowledge(response)


class _Taken:
    """Something taken in: acknowledged once, with `late` if it was not yet when it is due."""

    def __init__(self, answer: Answer, late: BoltResponse, due: float) -> None:
        self._answer: Answer | None = answer
        self._late = late
        self._lock = threading.Lock()
        self.due = due

    def acknowledge(self, response: BoltResponse) -> None:
        """Acknowledge so, if it was not yet."""
        with self._lock:
            answer, self._answer = self._answer, None
        if answer is None:
            return
        try:
            answer(response)
        except Exception as error:  # noqa: BLE001 (who asked has hung up: the connection is gone, or the server stops)
            logger.info("An acknowledgement could not be sent: %s", type(error).__name__)

    def is_late(self) -> None:
        """Acknowledge as is due for what takes too long, if it was not yet."""
        self.acknowledge(self._late)


class _EarlyAck(Ack):
    """Acknowledges a submitted form as soon as its listener says how."""

    def __init__(self, taken: _Taken) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._taken = taken

    def __call__(self, *args: Any, **kwargs: Any) -> BoltResponse:
        response = super().__call__(*args, **kwargs)
        self._taken.acknowledge(response)
        return response


class _Deadlines:
    """One thread that looks after the deadlines of all."""

    def __init__(self) -> None:
        self._taken: list[tuple[float, int, _Taken]] = []
        self._there = threading.Condition()
        threading.Thread(target=self._look_after, name="acknowledgements", daemon=True).start()

    def add(self, taken: _Taken) -> None:
        with self._there:
            heapq.heappush(self._taken, (taken.due, id(taken), taken))
            if self._taken[0][2] is taken:
                self._there.notify()

    def _look_after(self) -> None:
        while True:
            with self._there:
                self._there.wait_for(lambda: self._taken)
                due, _, taken = self._taken[0]
                if due > time.monotonic():
                    self._there.wait(due - time.monotonic())
                    continue
                heapq.heappop(self._taken)
            taken.is_late()


def _person(request: BoltRequest) -> str | None:
    user_id = request.context.user_id
    return f"{request.context.team_id} {user_id}" if user_id else None
