"""The page, what it shows as a stream of snapshots, and what it asks for."""

import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from bot.playground.exchanges import exchanges
from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.page_actions import ACTIONS
from bot.playground.snapshot import snapshot

PAGE = Path(__file__).parent / "page"
PAGE_FILES = "/playground/page"
LARGEST_REQUEST = 256 * 1024
"""Bytes: a modal's answers are a few thousand characters."""
NOBODY = "event: nobody\ndata:\n\n"
"""All that is sent to a page whose address names someone who is not here; it then shows the first person."""
HEADERS = {
    "content-security-policy": "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
}


def page_routes(link: BotLink, command: Mapping[str, Any]) -> list[BaseRoute]:
    """Return the routes of the page; `command` is as `snapshot` wants it."""

    whole_page = _page()

    async def page(_: Request) -> Response:
        return HTMLResponse(whole_page, headers=HEADERS)

    async def once(request: Request) -> Response:
        try:
            seen = snapshot(link, request.query_params.get("user", ""), command)
        except Problem as problem:
            return _not_done(problem)
        return JSONResponse(seen, headers=HEADERS)

    async def changes(request: Request) -> Response:
        user = request.query_params.get("user", "")
        try:
            link.person(user)
        except Problem:
            return Response(NOBODY, media_type="text/event-stream", headers=HEADERS)
        return StreamingResponse(_stream(link, user, command), media_type="text/event-stream", headers=HEADERS)

    async def requests(_: Request) -> Response:
        return JSONResponse(exchanges(link.slack), headers=HEADERS)

    async def act(request: Request) -> Response:
        action = ACTIONS.get(request.path_params["action"])
        if action is None:
            return PlainTextResponse("There is no such action", status_code=404)
        try:
            asked = await _asked(request)
            await run_in_threadpool(action, link, asked)
        except Problem as problem:
            return _not_done(problem)
        return JSONResponse({"ok": True}, headers=HEADERS)

    return [
        Route("/", page),
        Mount(PAGE_FILES, _PageFiles(directory=PAGE, check_dir=False)),
        Route("/playground/snapshot", once),
        Route("/playground/changes", changes),
        Route("/playground/requests", requests),
        Route("/playground/{action:path}", act, methods=["POST"]),
    ]


def _page() -> str:
    """Return the page, which asks for all of its modules at once: one asks for the next only when it has been read."""
    modules = sorted(path.relative_to(PAGE).as_posix() for path in PAGE.rglob("*.js"))
    links = "".join(f'<link rel="modulepreload" href="{PAGE_FILES}/{module}">\n' for module in modules)
    return (PAGE / "index.html").read_text(encoding="utf-8").replace("<script", f"{links}<script", 1)


async def _stream(link: BotLink, user: str, command: Mapping[str, Any]) -> AsyncIterator[str]:
    """Yield a snapshot at once and after every change, until the server stops."""
    async for _ in link.slack.changes.stream():
        yield f"data: {json.dumps(snapshot(link, user, command))}\n\n"


async def _asked(request: Request) -> Mapping[str, Any]:
    """Return the object that the page sent. Raises Problem for anything else, which no page of ours sends."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_REQUEST:
            raise Problem("This is too long to send; shorten it and try again")
    try:
        asked = json.loads(body) if request.headers.get("content-type", "").startswith("application/json") else None
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict):
        raise Problem("The page sent something that cannot be read; reload it and try again")
    return asked


def _not_done(problem: Problem) -> Response:
    return JSONResponse({"ok": False, "problem": str(problem)}, headers=HEADERS)


class _PageFiles(StaticFiles):
    """The page's files, with the headers of the page."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers.update(HEADERS)
        return response
