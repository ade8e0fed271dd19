"""How many connections the web server holds, and for how long without a whole request: strangers cannot use them up.

At a bound the connection that has waited longest for the rest of its request makes room for the new one, so half-sent
requests never keep others out. Only where every connection is being answered is a new one closed.
"""

import asyncio
import resource
from dataclasses import dataclass
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.web.refusal_log import RefusalLog

MOST_CONNECTIONS = 400
SECONDS_FOR_A_REQUEST = 10
HEADER_BYTES = 16 * 1024


@dataclass(frozen=True)
class Bounds:
    """Bounds of the web server. Their reasons: docs/architecture.md, “Bounds”."""

    in_all: int
    """Connections."""
    of_one_address: int
    """Connections. A proxy in front of the bot is one address."""
    seconds_for_a_request: float
    """From its first byte, or from the connection, to the last byte of its body."""
    header_bytes: int
    """Of all headers of a request together."""


def bounds_here() -> Bounds:
    """Return the bounds: of what the system lets this process open, half is left for files and for calls of Slack."""
    may_open = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    in_all = MOST_CONNECTIONS if may_open == resource.RLIM_INFINITY else min(MOST_CONNECTIONS, may_open // 2)
    return Bounds(in_all, in_all // 2, SECONDS_FOR_A_REQUEST, HEADER_BYTES)


def bounded_protocol(bounds: Bounds, refusals: RefusalLog) -> type[H11Protocol]:
    """Return uvicorn's protocol with these bounds; its connections are counted together."""
    held: dict[_Bounded, None] = {}
    """Oldest first."""

    class Protocol(_Bounded):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.held, self.bounds, self.refusals = held, bounds, refusals

    return Protocol


class _Bounded(H11Protocol):
    """A connection that ends when its request does not come whole in time, or when others need its place."""

    held: "dict[_Bounded, None]"
    bounds: Bounds
    refusals: RefusalLog
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.held[self] = None
        same_address = [one for one in self.held if one.address == self.address]
        if len(same_address) > self.bounds.of_one_address:
            self._make_room(same_address, "one address holds as many as it may")
        elif len(self.held) > self.bounds.in_all:
            self._make_room(list(self.held), "as many are open as may be")
        self._wait_for_request()

    def connection_lost(self, exc: Exception | None) -> None:
        self.held.pop(self, None)
        self._stop_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._wait_for_request()
        super().data_received(data)
        if self.is_whole:
            self._stop_timer()

    @property
    def address(self) -> str:
        """The caller's, empty where the system does not tell it."""
        return self.client[0] if self.client else ""

    @property
    def is_whole(self) -> bool:
        """Whether a request has come whole, and waits for nothing but its answer."""
        return self.conn.their_state not in (h11.IDLE, h11.SEND_BODY)

    def _make_room(self, among: "list[_Bounded]", reason: str) -> None:
        """Close the connection that has waited longest for its request; this one where all others are answered."""
        leaving = next((one for one in among if not one.is_whole), self)
        self.held.pop(leaving, None)
        self.refusals.note(f"A connection without a whole request was closed: {reason}")
        leaving.transport.abort()

    def _wait_for_request(self) -> None:
        if self._timer is None and not self.transport.is_closing():
            self._timer = self.loop.call_later(self.bounds.seconds_for_a_request, self._give_up)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _give_up(self) -> None:
        self._timer = None
        self.refusals.note("A connection was closed: its request did not come whole in time")
        self.transport.abort()
