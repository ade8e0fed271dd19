"""Serve the site until a signal to stop comes."""

import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

import uvicorn
from starlette.concurrency import run_in_threadpool
from starlette.routing import BaseRoute

from bot.front_door import FrontDoor
from bot.web.connections import bounds_here
from bot.web.refusal_log import RefusalLog
from bot.web.site import build_web
from bot.web.web_server import web_config
from handlers.services import Services

SECONDS_FOR_REQUESTS = 3
"""As long as Slack waits for an acknowledgement (`bot/intake.py`)."""


def serve_web(
    listening: socket.socket,
    door: FrontDoor,
    services: Services,
    signals_to_stop: Sequence[int],
    *,
    signing_secret: str | None = None,
    extra_routes: Sequence[BaseRoute] = (),
    on_stop: Callable[[], None] = lambda: None,
    before_end: Callable[[], None] = lambda: None,
) -> None:
    """Serve the reader, health, and what Slack posts where there is a signing secret, until a signal comes.

    Then `on_stop` is called in its handler, and `before_end` while this still serves. Call it in the main thread.
    """
    refusals = RefusalLog(services.clock)
    web = build_web(
        door=door,
        signing_secret=signing_secret,
        services=services,
        is_ready=lambda: services.store.is_writable(services.clock()),
        clock=services.clock,
        refusals=refusals,
        extra_routes=extra_routes,
    )
    config = web_config(web, bounds_here(), refusals, SECONDS_FOR_REQUESTS)
    _WebServer(config, signals_to_stop, on_stop, before_end).run(sockets=[listening])


class _WebServer(uvicorn.Server):
    """A server that stops with exit code 0 on SIGTERM too; uvicorn's own raises the signal once more at the end."""

    def __init__(
        self,
        config: uvicorn.Config,
        signals_to_stop: Sequence[int],
        on_stop: Callable[[], None],
        before_end: Callable[[], None],
    ) -> None:
        super().__init__(config)
        self._signals_to_stop = signals_to_stop
        self._on_stop = on_stop
        self._before_end = before_end

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        for number in self._signals_to_stop:  # before the event loop is made: a signal meanwhile would break that off
            signal.signal(number, self.handle_exit)
        super().run(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none within the event loop, where uvicorn does: `run` has done so before it."""
        yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._on_stop()
        super().handle_exit(sig, frame)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await run_in_threadpool(self._before_end)
        await super().shutdown(sockets)
