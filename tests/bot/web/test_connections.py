"""Half-sent requests and floods of connections: the bot answers all the same, and the log stays short."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPConnection
from urllib.request import urlopen

import pytest
import uvicorn

from bot.web.connections import Bounds
from bot.web.refusal_log import RefusalLog
from bot.web.web_server import web_config
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot

LOOPBACK = "127.0.0.1"
PATIENT = Bounds(in_all=20, of_one_address=10, seconds_for_a_request=60, header_bytes=16 * 1024)
HALF_A_HEAD = b"POST /slack/events HTTP/1.1\r\nHost: bot\r\n"
HALF_A_BODY = b"POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: 9\r\n\r\ncomm"


@contextmanager
def served(bot: RunningBot, bounds: Bounds, clock: MovingClock) -> Iterator[int]:
    """Serve the bot's site as the program does, with these bounds; yield the port."""
    with socket.create_server((LOOPBACK, 0)) as listening:
        server = uvicorn.Server(web_config(bot.web, bounds, RefusalLog(clock), seconds_to_finish=1))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


def is_healthy(port: int) -> bool:
    with urlopen(f"http://{LOOPBACK}:{port}/healthz") as answer:
        return bool(answer.status == 200)


@pytest.mark.parametrize("half", [b"", HALF_A_HEAD, HALF_A_BODY])
def test_a_request_that_does_not_come_whole_in_time_is_hung_up_on(
    bot: RunningBot, clock: MovingClock, half: bytes
) -> None:
    impatient = Bounds(in_all=20, of_one_address=10, seconds_for_a_request=0.05, header_bytes=16 * 1024)
    with served(bot, impatient, clock) as port, socket.create_connection((LOOPBACK, port), timeout=20) as caller:
        caller.sendall(half)
        assert caller.recv(1) == b""
        assert is_healthy(port)


@pytest.mark.parametrize("half", [b"", HALF_A_HEAD, HALF_A_BODY])
def test_many_half_sent_requests_of_one_address_keep_nobody_out_and_are_one_line(
    bot: RunningBot, clock: MovingClock, caplog: pytest.LogCaptureFixture, half: bytes
) -> None:
    with served(bot, PATIENT, clock) as port, ExitStack() as callers:
        for _ in range(60):
            callers.enter_context(socket.create_connection((LOOPBACK, port))).sendall(half)
        assert is_healthy(port)
    lines = [record.getMessage() for record in caplog.records if record.name == "bot.web.refusal_log"]
    assert "A connection without a whole request was closed: one address holds as many as it may" in lines
    assert len(lines) <= 2
    assert "Traceback" not in caplog.text


def test_headers_over_the_bound_are_refused(bot: RunningBot, clock: MovingClock) -> None:
    with served(bot, PATIENT, clock) as port, socket.create_connection((LOOPBACK, port), timeout=20) as caller:
        caller.sendall(b"GET /healthz HTTP/1.1\r\nHost: bot\r\nX-Long: " + b"x" * 20_000)
        assert caller.recv(12) == b"HTTP/1.1 400"


def test_a_request_that_pauses_for_less_than_its_time_is_answered(bot: RunningBot, clock: MovingClock) -> None:
    with served(bot, PATIENT, clock) as port, socket.create_connection((LOOPBACK, port), timeout=20) as caller:
        caller.sendall(HALF_A_BODY)
        assert is_healthy(port)
        caller.sendall(b"and=%")
        assert caller.recv(12) == b"HTTP/1.1 401"


def test_a_kept_connection_is_answered_again(bot: RunningBot, clock: MovingClock) -> None:
    with served(bot, PATIENT, clock) as port, closing(HTTPConnection(LOOPBACK, port, timeout=20)) as kept:
        for _ in range(3):
            kept.request("GET", "/healthz")
            assert kept.getresponse().read() == b"ok"
