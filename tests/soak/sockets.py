"""Rows of the fault table: what becomes of the WebSocket, and of the token that it is opened with."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from bot.playground.slack_api.faults import Fault, ServerError, Unreadable
from bot.playground.slack_sends.delivery import Kind
from tests.slack.socket_mode import OPEN
from tests.soak.asking import Scene, join_all, scene
from tests.soak.outcomes import Outcome, Row, outcome

MOST_SECONDS_OF_SILENCE = 30
REFUSED_FOR = 30.0
"""Seconds in which Slack opens no connection."""
MOST_TRIES = 8
"""In that time: at once, after 1, 2, 4, 8 and 16 seconds, and two for a machine that is busy."""
HTML = Unreadable("<html><body>Service unavailable</body></html>")


class Line:
    """What lies between the bot and the WebSocket. `go_silent` lets nothing through any more, and closes nothing."""

    def __init__(self, listening: socket.socket, to: tuple[str, int]) -> None:
        self._listening = listening
        self._to = to
        self._silent = threading.Event()

    def go_silent(self) -> None:
        """Let the connections that there are fall silent; those that come are let through."""
        self._silent.set()
        self._silent = threading.Event()

    def serve(self) -> None:
        """Take connections until the listening socket is closed."""
        while True:
            try:
                caller, _ = self._listening.accept()
            except OSError:
                return
            called = socket.create_connection(self._to)
            for one, other in ((caller, called), (called, caller)):
                threading.Thread(target=_carry, args=(one, other, self._silent), daemon=True).start()


def _carry(one: socket.socket, other: socket.socket, silent: threading.Event) -> None:
    try:
        while data := one.recv(65_536):
            if not silent.is_set():
                other.sendall(data)
        if not silent.is_set():
            other.shutdown(socket.SHUT_WR)
    except OSError:
        return


@contextmanager
def _line(here: Scene) -> Iterator[Line]:
    """Lay a line before the stand-in's WebSocket."""
    own = urlsplit(here.slack.own_url)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        line = Line(listening, (str(own.hostname), int(own.port or 0)))
        threading.Thread(target=line.serve, daemon=True).start()
        here.sockets.address = f"ws://127.0.0.1:{listening.getsockname()[1]}"
        yield line


def falls_silent(folder: Path) -> Outcome:
    """The WebSocket falls silent without closing, and somebody asks."""
    with scene(folder, is_socket=True) as here, _line(here) as line, here.bot() as bot:
        bot.wait_for("Connected to Slack over a WebSocket")
        before, start = here.sockets.opened, time.monotonic()
        line.go_silent()
        senders = here.send_all(Kind.EVENT, [here.mention(1)])
        here.sockets.wait_for_connection(before + 1, 60)
        noticed = time.monotonic() - start
        join_all(senders)
        saw = f"the answer; the silence was noticed after {noticed:.0f} s"
        return outcome(here, saw, time.monotonic() - start, is_as_due=noticed < MOST_SECONDS_OF_SILENCE)


def token_dies(folder: Path) -> Outcome:
    """Slack closes the WebSocket and accepts the token no longer."""
    with scene(folder, is_socket=True) as here, here.bot() as bot:
        start = time.monotonic()
        here.slack.app_token = "xapp-another"
        here.sockets.cut()
        code, lines = bot.wait(), [line for line in bot.err.splitlines() if " INFO " not in line]
        told = lines[-1] if lines else ""
        is_due = code == 1 and "make an app-level token" in told and len(lines) <= 2
        saw = f"the process ended with {code}; the last of {len(lines)} lines: “{told}”"
        return outcome(here, saw, time.monotonic() - start, is_as_due=is_due)


def opens_none(fault: Fault, folder: Path) -> Outcome:
    """Slack closes the WebSocket and answers for half a minute with what is no address of another; somebody asks."""
    with scene(folder, is_socket=True) as here, here.bot() as bot:
        before, tried, start = here.sockets.opened, len(here.slack.calls_of(OPEN)), time.monotonic()
        end = start + REFUSED_FOR
        here.slack.fail_by(lambda method, _: fault if method == OPEN and time.monotonic() < end else None)
        here.sockets.cut()
        senders = here.send_all(Kind.EVENT, [here.mention(1)])
        here.sockets.wait_for_connection(before + 1, 90)
        seconds = time.monotonic() - start
        join_all(senders)
        tries = len(here.slack.calls_of(OPEN)) - tried
        lines = sum(" WARNING " in line or " ERROR " in line for line in bot.err.splitlines())
        saw = f"the answer, when it was back; {tries} tries and {lines} log lines in {seconds:.0f} s"
        return outcome(here, saw, time.monotonic() - start, is_as_due=tries <= MOST_TRIES and lines <= 2)


SOCKETS: dict[str, Row] = {
    "a WebSocket falls silent without closing": falls_silent,
    "the app-level token dies": token_dies,
    f"apps.connections.open answers 500 for {REFUSED_FOR:.0f} s": partial(opens_none, ServerError()),
    f"apps.connections.open answers HTML for {REFUSED_FOR:.0f} s": partial(opens_none, HTML),
}
"""Rows by name."""
