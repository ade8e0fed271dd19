"""A web app on a free port of this machine, in a thread."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

LOOPBACK = "127.0.0.1"


@contextmanager
def serving(build: Callable[[str], Starlette]) -> Iterator[str]:
    """Serve what `build` returns for the address it is given; yield the address, without a slash at the end."""
    with socket.create_server((LOOPBACK, 0)) as listening:
        url = f"http://{LOOPBACK}:{listening.getsockname()[1]}"
        config = uvicorn.Config(
            build(url),
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="websockets-sansio",
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listening]}, name=f"serving {url}", daemon=True
        )
        thread.start()
        try:
            yield url
        finally:
            server.should_exit = True
            thread.join()
