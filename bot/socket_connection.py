"""One WebSocket to Slack: what is heard on it, and how it ends. A silent one is noticed; none is waited for.

slack_sdk's own client needs a minute to notice that nothing comes any more, asks for a new connection twice a second
for ever where Slack refuses, and logs each time; so the connection is held here, with websocket-client alone.
"""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum

from websocket import ABNF, WebSocket, WebSocketException, WebSocketTimeoutException, create_connection

SECONDS_TO_CONNECT = 10
QUIET_SECONDS = 8
"""After so long without a word of Slack we ask for one (a ping). Slack itself pings every few seconds."""
SILENT_SECONDS = 20
"""After so long without a word, asked for or not, the connection is dead: noticed within 30 seconds at the worst."""
SECONDS_AFTER_GOODBYE = 10
"""How long we listen on after Slack has asked to connect anew: what it has sent here is still to be taken."""


class End(StrEnum):
    """Why nothing more is heard on a connection."""

    CLOSED = "Slack closed it"
    BROKEN = "it broke"
    SILENT = "nothing was heard for 20 seconds"
    WANTED = "we closed it"


class Connection:
    """An open connection. `send` and `close` may be called from any thread; one thread listens."""

    def __init__(self, socket: WebSocket) -> None:
        self._socket = socket
        self._is_wanted = True
        self._goodbye_at: float | None = None
        self._lock = threading.Lock()

    @classmethod
    def to(cls, url: str) -> "Connection":
        """Connect. Raises OSError or WebSocketException where that fails."""
        return cls(create_connection(url, timeout=SECONDS_TO_CONNECT))

    def listen(self, take: Callable[[str], None]) -> End:
        """Hand each text that Slack sends to `take`, until the connection ends; close it, and return why it ended."""
        try:
            return self._listen(take)
        finally:
            self._let_go()

    def send(self, text: str) -> None:
        """Send a text. Raises OSError or WebSocketException where the connection has ended."""
        self._socket.send(text)

    def say_goodbye(self) -> None:
        """Stop listening soon: another connection has taken the place of this one."""
        self._goodbye_at = time.monotonic() + SECONDS_AFTER_GOODBYE

    def close(self) -> None:
        """Wake the thread that listens, which then closes the connection."""
        self._is_wanted = False
        with suppress(OSError):
            self._socket.abort()  # type: ignore[no-untyped-call]

    def _listen(self, take: Callable[[str], None]) -> End:
        heard = time.monotonic()
        self._socket.settimeout(QUIET_SECONDS)
        while self._is_wanted and not self._is_over():
            try:
                kind, content = self._socket.recv_data(control_frame=True)
            except WebSocketTimeoutException:
                if time.monotonic() - heard >= SILENT_SECONDS:
                    return End.SILENT
                if not self._ping():
                    return End.BROKEN
                continue
            except (OSError, WebSocketException):
                return End.BROKEN if self._is_wanted else End.WANTED
            heard = time.monotonic()
            if kind == ABNF.OPCODE_CLOSE:
                return End.CLOSED
            if kind == ABNF.OPCODE_TEXT:
                take(content.decode("utf-8", "replace") if isinstance(content, bytes) else str(content))
        return End.WANTED

    def _is_over(self) -> bool:
        return self._goodbye_at is not None and time.monotonic() >= self._goodbye_at

    def _ping(self) -> bool:
        try:
            self._socket.ping()
        except (OSError, WebSocketException):
            return False
        return True

    def _let_go(self) -> None:
        """Close the socket without waiting for Slack's last word."""
        with self._lock, suppress(OSError, WebSocketException):
            self._socket.shutdown()  # type: ignore[no-untyped-call]
