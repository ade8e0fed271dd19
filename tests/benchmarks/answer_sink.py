"""As little of Slack as is needed to measure speed: it takes answers in, notes when each came, and sends envelopes."""

import asyncio
import json
import time
from contextlib import suppress
from itertools import count
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

TOKEN_OWNER = {"ok": True, "team": "T", "team_id": "T0BENCH", "user_id": "U0BOT", "bot_id": "B0BOT", "user": "bot"}
POSTING = frozenset({"chat.postMessage", "chat.postEphemeral"})
OF_A_MENTION = "1700000000."
"""What the `ts` of a mention begins with; then comes the key of its question."""
CHANNEL = {"ok": True, "channel": {"id": "C1", "is_ext_shared": False}}


def length_in(head: str) -> int:
    """Return how many bytes follow the head of a request or a reply."""
    lengths = [line.split(":")[1] for line in head.split("\r\n") if line.lower().startswith("content-length")]
    return int(lengths[0]) if lengths else 0


class AnswerSink:
    """Serves Slack's API and response URLs on one port of this machine, and a WebSocket on another."""

    def __init__(self) -> None:
        self.arrived: dict[str, asyncio.Future[float]] = {}
        self.keys = count()
        """For questions, each of which has its own."""
        self.socket: ServerConnection | None = None
        self.has_socket = asyncio.Event()
        self.url = ""
        self._link = ""
        self._servers: list[asyncio.Server | Server] = []

    async def start(self) -> None:
        api = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        link = await serve(self._talk, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{api.sockets[0].getsockname()[1]}"
        self._link = f"ws://127.0.0.1:{next(iter(link.sockets)).getsockname()[1]}/link"
        self._servers = [api, link]

    def stop(self) -> None:
        for server in self._servers:
            server.close()

    def expect(self, key: str) -> "asyncio.Future[float]":
        """Return what holds the moment at which the answer to the question of this key comes."""
        self.arrived[key] = asyncio.get_running_loop().create_future()
        return self.arrived[key]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                body = await reader.readexactly(length_in(head))
                content = json.dumps(self._answer(head.split(" ", 2)[1], body)).encode()
                close = "connection: close" in head.lower()
                ending = "close" if close else "keep-alive"
                writer.write(
                    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
                    + f"content-length: {len(content)}\r\nconnection: {ending}\r\n\r\n".encode()
                    + content
                )
                if close:
                    break
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        writer.close()

    def _answer(self, path: str, body: bytes) -> dict[str, Any]:
        place, _, name = path.lstrip("/").partition("/")
        if place == "response":
            self._note(name)
            return {"ok": True}
        if name in POSTING:
            sent = json.loads(body)
            self._note(str(sent.get("thread_ts") or sent.get("user")).removeprefix(OF_A_MENTION).removeprefix("U"))
            return {"ok": True, "channel": sent["channel"], "ts": "1.1", "message_ts": "1.1", "message": {}}
        if name == "apps.connections.open":
            return {"ok": True, "url": self._link}
        return TOKEN_OWNER if name == "auth.test" else CHANNEL

    def _note(self, key: str) -> None:
        waiting = self.arrived.pop(key, None)
        if waiting is not None:
            waiting.set_result(time.perf_counter())

    async def _talk(self, connection: ServerConnection) -> None:
        await connection.send(json.dumps({"type": "hello", "connection_info": {"app_id": "A0"}}))
        self.socket = connection
        self.has_socket.set()
        with suppress(ConnectionClosed):
            async for _ in connection:
                pass
