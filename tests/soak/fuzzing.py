"""`python -m tests.soak fuzz`: odd bodies to the running bot, over HTTP and over a WebSocket, and what came of them."""

import gc
import json
import logging
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.client import HTTPConnection
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from bot.app import build_app
from bot.front_door import FrontDoor
from bot.intake import Intake
from bot.memory_arenas import share_arenas
from bot.own_workspace import own_workspace
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError, Retry
from bot.services import Knowledge, build_services, utc_now
from bot.slack_client import build_client
from bot.socket_mode import connected
from bot.store.store import open_store
from config.catalogue import load_config
from handlers.services import Services
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library
from tests.slack.recorded_bodies import Payload
from tests.slack.running_bot import SECONDS_TO_SETTLE, SIGNING_SECRET, run_bot, serve_stand_in, settle
from tests.slack.signing import signed
from tests.slack.socket_mode import SocketMode
from tests.soak.oddities import odd_bodies

WARM_UP = 0.1
"""The part after which memory is measured first: by then threads, caches and tables are there."""
SENDERS = 8
ALLOWED_GROWTH = 1.10
RETRIES = 3
"""Over a WebSocket what a busy machine does not answer in time is sent again, as Slack does."""
SECONDS_TO_CONNECT_AGAIN = 90
EVERY = 2_000
"""Requests after which the stand-in forgets what it was asked, so that it is not its memory that is measured."""


Send = Callable[[Payload, Any], str]


@dataclass(frozen=True)
class Chosen:
    """Which bodies are sent, and how many."""

    seed: int
    count: int


class LogWatch(logging.Handler):
    """Counts the lines of all loggers, and those with a traceback."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines = 0
        self.tracebacks: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines += record.levelno >= logging.INFO
        if record.exc_info and record.exc_info[0] is not None:
            self.tracebacks.append(f"{record.name}: {record.exc_info[0].__name__}")


@dataclass
class Outcome:
    """What came of the requests of one way."""

    way: str
    sent: int = 0
    seconds: float = 0.0
    statuses: Counter[str] = field(default_factory=Counter)
    memory: tuple[float, float] = (0.0, 0.0)
    log: LogWatch = field(default_factory=LogWatch)

    @property
    def is_right(self) -> bool:
        """Whether nothing was answered with 5xx or not at all, logged with a traceback, or kept in memory."""
        before, after = self.memory
        is_answered = not any(status.startswith("5") or status == "lost" for status in self.statuses)
        return is_answered and not self.log.tracebacks and after <= before * ALLOWED_GROWTH

    def __str__(self) -> str:
        before, after = self.memory
        statuses = ", ".join(f"{count:,} × {status}" for status, count in sorted(self.statuses.items()))
        return (
            f"{self.way}: {self.sent:,} odd bodies in {self.seconds:.0f} s: {statuses}; "
            f"{len(self.log.tracebacks)} tracebacks {Counter(self.log.tracebacks).most_common(3) or ''}; "
            f"{self.log.lines / max(1, self.sent):.2f} log lines each; "
            f"memory {before:.0f} MB → {after:.0f} MB ({after / before - 1:+.1%})"
        )


def fuzz(over_http: int, over_a_websocket: int, seed: int) -> bool:
    """Send so many odd bodies, print what came of them, and return whether all was as it should be."""
    share_arenas()  # as the bot does when it serves
    with _services() as services, serve_stand_in(utc_now) as (slack, sockets):
        outcomes = [
            _over_http(slack, services, Chosen(seed, over_http)),
            _over_a_websocket(slack, sockets, services, Chosen(seed + 1, over_a_websocket)),
        ]
    return all(outcome.is_right for outcome in outcomes)


@contextmanager
def _services() -> Iterator[Services]:
    with tempfile.TemporaryDirectory() as folder, closing(open_store(None, Path(folder))) as store:
        library, config = load_library(), load_config()
        knowledge = Knowledge(library, config, open_answerer(library, config, Path(folder)))
        yield build_services(knowledge, store, None, utc_now)


def _over_http(slack: SlackStandIn, services: Services, chosen: Chosen) -> Outcome:
    with run_bot(slack, services, utc_now) as bot:
        address = urlsplit(bot.url)

        def send(payload: Payload, body: Any) -> str:
            content, content_type = content_of(payload.kind, body)
            headers = {**signed(content, SIGNING_SECRET, utc_now()), "content-type": content_type}
            with closing(HTTPConnection(str(address.hostname), address.port, timeout=30)) as connection:
                try:
                    connection.request("POST", "/slack/events", content, headers)
                    return str(connection.getresponse().status)
                except OSError:
                    return "lost"

        return _sent(Outcome("HTTP"), slack, chosen, send, bot.settle)


def _over_a_websocket(slack: SlackStandIn, sockets: SocketMode, services: Services, chosen: Chosen) -> Outcome:
    client = build_client(slack.bot_token, slack.api_url)
    workspace = own_workspace(client)
    app = build_app(client=client, services=services, workspace=workspace, logger=logging.getLogger("slack"))
    intake = Intake(app)
    door = FrontDoor(intake.take, workspace)
    with connected(door, slack.app_token, build_client(None, slack.api_url), on_refusal=lambda: None):
        sockets.wait_for_connection(1)

        def send(payload: Payload, body: Any) -> str:
            for retry in (None, *(Retry(number, "timeout") for number in range(1, RETRIES + 1))):
                try:
                    sockets.wait_for_connection(1, SECONDS_TO_CONNECT_AGAIN)
                    sockets.deliver_anything(payload.kind, body, retry)
                except (NotAcknowledgedError, AssertionError):
                    continue
                except Exception as error:  # noqa: BLE001 (counted)
                    return f"5 {type(error).__name__}"
                return "acknowledged"
            return "lost"

        outcome = _sent(Outcome("WebSocket"), slack, chosen, send, partial(settle, intake))
    intake.drain(SECONDS_TO_SETTLE)
    return outcome


def _sent(outcome: Outcome, slack: SlackStandIn, chosen: Chosen, send: Send, settle: Callable[[], None]) -> Outcome:
    """Send the bodies, print what came of them, and return it."""
    bodies, count = odd_bodies(chosen.seed, chosen.count), chosen.count
    root = logging.getLogger()
    root.addHandler(outcome.log)
    started = time.monotonic()
    before = 0.0
    with ThreadPoolExecutor(SENDERS) as senders:
        while outcome.sent < count:
            some = list(islice(bodies, EVERY))
            outcome.statuses.update(senders.map(lambda pair: send(*pair), some))
            outcome.sent += len(some)
            settle()
            slack.reset()
            if not before and outcome.sent >= WARM_UP * count:
                before = _memory()
    outcome.seconds = time.monotonic() - started
    outcome.memory = (before, _memory())
    root.removeHandler(outcome.log)
    sys.stdout.write(f"{outcome}\n")
    sys.stdout.flush()
    return outcome


def content_of(kind: Kind, body: Any) -> tuple[bytes, str]:
    """Return a body as Slack would post it, and its content type."""
    if kind is Kind.EVENT:
        return json.dumps(body).encode(), "application/json"
    if kind is Kind.COMMAND and isinstance(body, Mapping):
        fields = {key: value for key, value in body.items() if isinstance(value, str)}
        return urlencode(fields, errors="replace").encode(), "application/x-www-form-urlencoded"
    return urlencode({"payload": json.dumps(body)}).encode(), "application/x-www-form-urlencoded"


def _memory() -> float:
    """Return the resident memory of this process in megabytes; the bot, the stand-in and the senders are in it."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1024 / 1024
