"""Connections that are kept open after a reply: a new one for each call costs a handshake, and its processor time.

A connection is used for one call at a time. It is not used again after a failure, nor when it stood idle for so long
that the other side may be about to close it: a request that meets the closing is lost without a verdict, and nobody may
send it again. Proxies that the environment names are left to the caller.
"""

import select
import ssl
import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies

IDLE_SECONDS = 4
"""Under the five after which uvicorn, and the fifteen or more after which load balancers, close an idle one."""
MOST_IDLE = 32
"""Connections to one host that are kept: as many as there are threads for listeners."""


@dataclass(frozen=True)
class HttpReply:
    """What came back. Names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class _Idle:
    connection: HTTPConnection
    since: float


class KeptConnections:
    """Sends requests over connections that it keeps. May be used from any thread."""

    def __init__(self) -> None:
        self._idle: dict[tuple[str, str], list[_Idle]] = defaultdict(list)
        self._lock = threading.Lock()
        self._tls: ssl.SSLContext | None = None
        self.proxied = frozenset(getproxies())
        """The schemes for which the environment names a proxy. Read once: it takes longer than a call's own work."""

    def post(self, url: str, body: bytes, headers: Mapping[str, str], timeout: float) -> HttpReply:
        """Post and return what came back, whatever its status; no redirect is followed. `timeout` is in seconds.

        Raises:
            OSError, HTTPException: no connection came about, or it broke before the whole reply was there.
        """
        parts = urlsplit(url)
        connection = self._taken(parts) or self._new(parts)
        connection.timeout = timeout
        if connection.sock is not None:
            connection.sock.settimeout(timeout)
        is_whole = False
        try:
            connection.request("POST", _target(parts), body, dict(headers))
            answer = connection.getresponse()
            content = answer.read()
            is_whole = not answer.will_close
        finally:
            if not is_whole:
                connection.close()
        if is_whole:
            self._keep(parts, connection)
        return HttpReply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, content)

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """Close what is idle."""
        with self._lock:
            idle = [one for kept in self._idle.values() for one in kept]
            self._idle.clear()
        for one in idle:
            one.connection.close()

    def _taken(self, parts: SplitResult) -> HTTPConnection | None:
        """Return the connection used last that is still open; the others grow old and are closed."""
        while True:
            with self._lock:
                kept = self._idle[parts.scheme, parts.netloc]
                found = kept.pop() if kept else None
            if found is None:
                return None
            if time.monotonic() - found.since < IDLE_SECONDS and not _has_news(found.connection):
                return found.connection
            found.connection.close()

    def _keep(self, parts: SplitResult, connection: HTTPConnection) -> None:
        with self._lock:
            kept = self._idle[parts.scheme, parts.netloc]
            kept.append(_Idle(connection, time.monotonic()))
            too_many = kept.pop(0) if len(kept) > MOST_IDLE else None
        if too_many is not None:
            too_many.connection.close()

    def _new(self, parts: SplitResult) -> HTTPConnection:
        if parts.scheme == "http":
            return HTTPConnection(parts.netloc)
        with self._lock:
            self._tls = self._tls or ssl.create_default_context()
        return HTTPSConnection(parts.netloc, context=self._tls)


def _has_news(connection: HTTPConnection) -> bool:
    """Return whether something came on an idle connection: its end, or what nobody asked for."""
    if connection.sock is None:
        return True
    poll = select.poll()
    poll.register(connection.sock, select.POLLIN)
    return bool(poll.poll(0))


def _target(parts: SplitResult) -> str:
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
