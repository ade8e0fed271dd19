"""TLS in front of a port of this machine, with a certificate that only the test's own authority vouches for."""

import asyncio
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.slack.forward_proxy import LOOPBACK, pass_both_ways, served


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

    with served(serve_one, "TLS", context) as tls_port:
        yield tls_port
