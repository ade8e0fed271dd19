"""A WebSocket that falls silent, and an app token that dies while the bot runs."""

import base64
import hashlib
import logging
import socket
import threading

import pytest

import bot.socket_connection
import bot.socket_mode
from bot.app import build_app
from bot.front_door import FrontDoor
from bot.intake import Intake
from bot.own_workspace import own_workspace
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import SlackRefusedError, build_client
from bot.socket_connection import SILENT_SECONDS, Connection, End
from bot.socket_mode import LONGEST_PAUSE, connected
from handlers.services import Services
from tests.slack.socket_mode import SocketMode

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""https://www.rfc-editor.org/rfc/rfc6455#section-1.3"""


def shake_hands_and_fall_silent(listening: socket.socket, is_over: threading.Event) -> None:
    caller, _ = listening.accept()
    with caller:
        head = caller.recv(4096)
        [key] = [line.split(b": ")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key")]
        accept = base64.b64encode(hashlib.sha1(key + MAGIC).digest())  # noqa: S324 (the protocol's)
        upgrade = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        caller.sendall(upgrade + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        is_over.wait(20)


def test_a_connection_that_falls_silent_without_closing_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.socket_connection, "QUIET_SECONDS", 0.05)
    monkeypatch.setattr(bot.socket_connection, "SILENT_SECONDS", 0.1)
    is_over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = threading.Thread(target=shake_hands_and_fall_silent, args=(listening, is_over))
        server.start()
        connection = Connection.to(f"ws://127.0.0.1:{listening.getsockname()[1]}/")
        assert connection.listen(lambda _: None) is End.SILENT
        is_over.set()
        server.join()


def test_silence_is_noticed_within_half_a_minute_at_the_worst() -> None:
    assert SILENT_SECONDS + bot.socket_connection.QUIET_SECONDS < 30


def test_the_pauses_between_tries_grow_to_a_minute() -> None:
    pauses = [bot.socket_mode._pause(failures) for failures in (0, 1, 2, 3, 7, 8, 1_000)]
    assert pauses == [0, 1, 2, 4, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE]


def test_a_token_that_dies_is_told_with_what_to_do_and_ends_the_wait(
    slack: SlackStandIn,
    sockets: SocketMode,
    services: Services,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bot.socket_mode, "_pause", lambda _: 0)
    is_refused = threading.Event()
    client = build_client(slack.bot_token, slack.api_url)
    workspace = own_workspace(client)
    app = build_app(client=client, services=services, workspace=workspace, logger=logging.getLogger("slack"))
    door = FrontDoor(Intake(app).take, workspace)
    opened = sockets.opened
    with (
        pytest.raises(SlackRefusedError, match=r"no longer accepts SLACK_APP_TOKEN .invalid_auth.; make an app-level"),
        connected(door, slack.app_token, client, on_refusal=is_refused.set),
    ):
        sockets.wait_for_connection(opened + 1)
        monkeypatch.setattr(slack, "app_token", "xapp-another")
        sockets.cut()
        assert is_refused.wait(20)
    lines = [record.getMessage() for record in caplog.records if record.name == "bot.socket_mode"]
    assert len(lines) == 1
    assert lines[0].startswith("The connection to Slack was lost")
