"""Socket Mode on Slack's side: `apps.connections.open`, and the WebSocket over which envelopes go to the bot.

Source: https://docs.slack.dev/apis/events-api/using-socket-mode
"""

import asyncio
import json
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.http_call import read_call
from bot.playground.slack_api.routes import play
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError, Retry
from bot.slack_rules.limits import ACK_SECONDS

OPEN = "apps.connections.open"


class SocketMode:
    """The connections of one app. It delivers as `SignedPost` does, over the newest of them."""

    def __init__(self, slack: SlackStandIn) -> None:
        self._slack = slack
        self._condition = threading.Condition()
        self._sockets: list[tuple[WebSocket, asyncio.AbstractEventLoop]] = []
        self._waiting: dict[str, Future[Mapping[str, Any]]] = {}
        self.opened = 0
        """How many connections there have been."""
        self.address: str | None = None
        """Where the WebSocket is reached, if not where the API is."""

    def routes(self) -> list[BaseRoute]:
        """Return the method and the WebSocket; they go before the stand-in's other routes."""
        return [Route(f"/api/{OPEN}", self._open, methods=["POST"]), WebSocketRoute("/link", self._talk)]

    def deliver(self, kind: Kind, body: Mapping[str, Any], retry: Retry | None = None) -> Mapping[str, Any]:
        """Send an envelope and return the payload of its acknowledgement. Raises NotAcknowledgedError."""
        return self.deliver_anything(kind, dict(body), retry)

    def deliver_anything(self, kind: Kind, payload: Any, retry: Retry | None = None) -> Mapping[str, Any]:
        """Do as `deliver` does, whatever the payload is."""
        envelope: dict[str, Any] = {
            "envelope_id": str(uuid4()),
            "type": kind.value,
            "accepts_response_payload": kind is not Kind.EVENT,
            "payload": payload,
        }
        if retry is not None:
            envelope |= {"retry_attempt": retry.number, "retry_reason": retry.reason}
        answer: Future[Mapping[str, Any]] = Future()
        self._waiting[envelope["envelope_id"]] = answer
        self._send(envelope)
        try:
            return answer.result(ACK_SECONDS)
        except TimeoutError as error:
            raise NotAcknowledgedError("operation_timeout") from error

    def wait_for_connection(self, number: int = 1, timeout: float = 20) -> None:
        """Return when the bot has connected `number` times and is connected. Raises AssertionError after `timeout`."""
        with self._condition:
            is_there = self._condition.wait_for(lambda: self.opened >= number and bool(self._sockets), timeout)
            assert is_there, f"the bot did not connect within {timeout} seconds"

    def ask_to_reconnect(self) -> None:
        """Tell the bot that this connection will be closed soon, as Slack does every few hours."""
        self._send({"type": "disconnect", "reason": "refresh_requested", "debug_info": {"host": "stand-in"}})

    def cut(self) -> None:
        """Close the newest connection without a word before it."""
        socket, loop = self._sockets[-1]
        asyncio.run_coroutine_threadsafe(socket.close(), loop).result(ACK_SECONDS)

    def _send(self, envelope: Mapping[str, Any]) -> None:
        if not self._sockets:
            raise NotAcknowledgedError("dispatch_failed")
        socket, loop = self._sockets[-1]
        asyncio.run_coroutine_threadsafe(socket.send_text(json.dumps(envelope)), loop).result(ACK_SECONDS)

    async def _open(self, request: Request) -> Response:
        sent = await read_call(request)

        def work() -> dict[str, Any]:
            if sent.token != self._slack.app_token:
                raise SlackError("invalid_auth")
            address = self.address or self._slack.own_url.replace("http", "ws", 1)
            return {"url": f"{address}/link?ticket={uuid4().hex}"}

        return await play(self._slack, OPEN, {}, lambda: JSONResponse(self._slack.do(OPEN, {}, work)))

    async def _talk(self, socket: WebSocket) -> None:
        await socket.accept()
        here = (socket, asyncio.get_running_loop())
        hello = {"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A0EXCHANGE"}, "debug_info": {}}
        await socket.send_json(hello)
        self._note(here, is_open=True)
        try:
            while True:
                self._take(await socket.receive_json())
        except (WebSocketDisconnect, RuntimeError):
            self._note(here, is_open=False)

    def _take(self, acknowledgement: Mapping[str, Any]) -> None:
        waiting = self._waiting.pop(acknowledgement.get("envelope_id", ""), None)
        if waiting is not None:
            waiting.set_result(acknowledgement.get("payload") or {})

    def _note(self, here: tuple[WebSocket, asyncio.AbstractEventLoop], *, is_open: bool) -> None:
        with self._condition:
            if is_open:
                self._sockets.append(here)
                self.opened += 1
            else:
                self._sockets.remove(here)
            self._condition.notify_all()
