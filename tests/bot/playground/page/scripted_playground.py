"""The playground's page with a server that shows what a test says and remembers what the page asks for."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

import bot.playground
from tests.slack.serving import serving

PAGE = Path(bot.playground.__file__).parent / "page"
STRICT = {"Content-Security-Policy": "default-src 'self'"}

Event = Mapping[str, Any] | None
"""A snapshot, or None: the feed ends."""


class ScriptedPlayground:
    """What the page's server does in a test."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self._answers: dict[str, Mapping[str, Any]] = {}
        self._snapshot: Mapping[str, Any] = {}
        self._feeds: list[tuple[asyncio.AbstractEventLoop, asyncio.Queue[Event]]] = []

    def app(self, url: str) -> Starlette:
        """Return the server's app for the address at which it is served."""
        self.url = url
        return Starlette(
            routes=[
                Route("/", self._index),
                Mount("/playground/page", StaticFiles(directory=PAGE)),
                Route("/playground/changes", self._changes),
                Route("/playground/{action:path}", self._act, methods=["POST"]),
            ]
        )

    def show(self, snapshot: Mapping[str, Any]) -> None:
        """Send this snapshot to the page now, and to each that connects later."""
        self._snapshot = snapshot
        self._send(snapshot)

    def hang_up(self) -> None:
        """End every open feed; the page may connect again."""
        self._send(None)
        self._feeds.clear()

    def forget(self) -> None:
        """Be as new: nothing asked for, no answers set, every open feed ended."""
        self.hang_up()
        self.asked.clear()
        self._answers.clear()

    def answer(self, action: str, answer: Mapping[str, Any]) -> None:
        """Answer an action (such as "say") with this from now on; without it the answer is {"ok": true}."""
        self._answers[action] = answer

    def last(self, action: str) -> dict[str, Any]:
        """Return what the page sent with its last such action; raise LookupError when there was none."""
        sent = [body for name, body in self.asked if name == action]
        if not sent:
            raise LookupError(f"The page has not asked for {action}; it asked for {[name for name, _ in self.asked]}.")
        return sent[-1]

    def _send(self, event: Event) -> None:
        for loop, feed in self._feeds:
            loop.call_soon_threadsafe(feed.put_nowait, event)

    async def _index(self, _request: Request) -> Response:
        return FileResponse(PAGE / "index.html", headers=STRICT)

    async def _changes(self, request: Request) -> Response:
        feed: asyncio.Queue[Event] = asyncio.Queue()
        feed.put_nowait({**self._snapshot, "user": request.query_params["user"]})
        self._feeds.append((asyncio.get_running_loop(), feed))
        return StreamingResponse(_events(feed), media_type="text/event-stream")

    async def _act(self, request: Request) -> Response:
        action = request.path_params["action"]
        self.asked.append((action, await request.json()))
        return JSONResponse(self._answers.get(action, {"ok": True}))


async def _events(feed: asyncio.Queue[Event]) -> AsyncIterator[str]:
    while (snapshot := await feed.get()) is not None:
        yield f"data: {json.dumps(snapshot)}\n\n"


@contextmanager
def scripted_playground() -> Iterator[ScriptedPlayground]:
    """Serve the page on a free loopback port."""
    scripted = ScriptedPlayground()
    with serving(scripted.app):
        yield scripted
        scripted.hang_up()
