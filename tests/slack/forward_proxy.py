"""A small proxy as offices have one: it passes on `GET http://…` and `CONNECT host:port`, and remembers for whom.

It alone knows where the names of `hosts` are, so what reaches them came through it.
"""

import asyncio
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

LOOPBACK = "127.0.0.1"
Ends = tuple[asyncio.StreamReader, asyncio.StreamWriter]
ServeOne = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
"""Serves one connection."""


class ForwardProxy:
    """The proxy; `asked` holds a line for each request, such as `CONNECT slack.test:80`."""

    def __init__(self, hosts: Mapping[str, int]) -> None:
        self._hosts = hosts
        self.asked: list[str] = []

    async def serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what one connection sends, until either side has ended."""
        head = await reader.readuntil(b"\r\n\r\n")
        first, _, rest = head.partition(b"\r\n")
        method, target, version = first.decode().split(" ")
        address = urlsplit(f"//{target}" if method == "CONNECT" else target)
        self.asked.append(f"{method} {address.hostname}")
        port = self._hosts.get(address.hostname or "")
        if port is None:
            writer.write(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")
            writer.close()
            return
        upstream, to_upstream = await asyncio.open_connection(LOOPBACK, port)
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            to_upstream.write(f"{method} {address.path} {version}\r\n".encode() + rest)
        await pass_both_ways((reader, writer), (upstream, to_upstream))


async def pass_both_ways(one: Ends, other: Ends) -> None:
    """Write to each side what comes from the other, until one of them ends, or the test does."""
    with suppress(asyncio.CancelledError):  # Python 3.11 logs a connection that was cancelled as an error
        await asyncio.gather(pass_on(one[0], other[1]), pass_on(other[0], one[1]))


async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    """Write what comes from one side to the other, until one of them ends."""
    try:
        while data := await source.read(65_536):
            target.write(data)
            await target.drain()
    except OSError:
        pass  # one side hung up, which ends the other too
    finally:
        target.close()


@contextmanager
def forward_proxy(hosts: Mapping[str, int]) -> Iterator[tuple[ForwardProxy, str]]:
    """Run a proxy that knows these names; yield it, and its address."""
    proxy = ForwardProxy(hosts)
    with served(proxy.serve_one, "proxy") as port:
        yield proxy, f"http://{LOOPBACK}:{port}"


@contextmanager
def served(serve_one: ServeOne, name: str, tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Serve connections of this machine in a thread of this name, and yield the port."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(serve_one, LOOPBACK, 0, ssl=tls))
    thread = threading.Thread(target=loop.run_forever, name=name, daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        loop.run_until_complete(end_connections())
        loop.close()


async def end_connections() -> None:
    """Cancel what still runs in this loop."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
