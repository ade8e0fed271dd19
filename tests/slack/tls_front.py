"""TLS in front of a port of this machine, with a certificate that only the test's own authority vouches for."""

import asyncio
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.slack.forward_proxy import LOOPBACK, end_connections, pass_both_ways


def make_certificate(folder: Path, host: str) -> tuple[Path, Path]:
    """Return a certificate for a host, which is its own authority, and its key."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    request = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={host} -addext subjectAltName=DNS:{host}"
    subprocess.run([*request.split(), "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key


@contextmanager
def tls_front(certificate: Path, key: Path, port: int) -> Iterator[int]:
    """Yield the port on which TLS is spoken; what is inside is passed on to `port`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream, to_upstream = await asyncio.open_connection(LOOPBACK, port)
        await pass_both_ways((reader, writer), (upstream, to_upstream))

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(serve_one, LOOPBACK, 0, ssl=context))
    thread = threading.Thread(target=loop.run_forever, name="TLS", daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        loop.run_until_complete(end_connections())
        loop.close()
