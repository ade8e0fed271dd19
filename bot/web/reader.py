"""`GET /read/…`: the library as pages that can be read on a phone, searched, cited and printed.

The pages need no JavaScript. Nothing here writes down what was searched for, and no page that holds it is kept by a
cache on the way.
"""

import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.web.pack_page import pack_shown
from bot.web.search_page import MOST_CHARACTERS, search_shown
from bot.web.section_page import reading_order, section_shown
from handlers.services import Services
from handlers.wording.answers import NOTICE_LABELS
from knowledge.library.reference import reference

PAGES = Path(__file__).parent / "pages"
SAFE = {
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
"""Characters that may not stand in a page, and say nothing."""
HEADERS = {**SAFE, "cache-control": "public, max-age=300"}
SEARCH_HEADERS = {**SAFE, "cache-control": "no-store", "x-robots-tag": "noindex"}


def reader(services: Services) -> list[BaseRoute]:
    """Return the routes: contents at `/read`, a page a section at `/read/<section id>`, search, packs, style and icon.

    It shows the shared library: what a workspace shared itself has no page, because anyone may open these.
    """
    library, config = services.library, services.config
    environment = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    environment.globals.update(
        library=library, topics=config.topics.by_id, labels=NOTICE_LABELS, most_characters=MOST_CHARACTERS
    )
    order = reading_order(library)

    def page(request: Request, name: str, shown: dict[str, object], status: int = 200) -> Response:
        site = services.public_url or str(request.base_url).rstrip("/")
        cite = {"cite": lambda item_id: reference(library, item_id, site)}
        words = environment.get_template(name).render(
            {"site": site, "path": request.url.path.rstrip("/"), "query": "", **cite, **shown}
        )
        return HTMLResponse(words, status, SEARCH_HEADERS if name == "search.html" else HEADERS)

    def missing(request: Request) -> Response:
        return page(request, "missing.html", {}, status=404)

    async def contents(request: Request) -> Response:
        top = [section.id for section in library.sections.values() if section.parent_id is None]
        return page(request, "contents.html", {"top": top, "of_document": config.notices.of_document})

    async def search(request: Request) -> Response:
        query = CONTROL.sub(" ", request.query_params.get("q", "")).strip()[:MOST_CHARACTERS]
        return page(request, "search.html", await run_in_threadpool(search_shown, services, query))

    async def pack(request: Request) -> Response:
        shown = pack_shown(services, request.path_params["topic_id"])
        return missing(request) if shown is None else page(request, "pack.html", shown)

    async def section(request: Request) -> Response:
        item_id = request.path_params["item_id"].rstrip("/")
        if item_id in library.sections:
            return page(request, "section.html", section_shown(library, config, library.sections[item_id], order))
        if item_id in library.passages or item_id in library.examples:
            return RedirectResponse(library.read_path(item_id), status_code=307)
        return missing(request)

    return [
        Route("/read", contents),
        Route("/read/", contents),
        Route("/read/search", search),
        Route("/read/pack/{topic_id}", pack),
        Mount("/read/style", StaticFiles(directory=PAGES / "style")),
        Route("/read/{item_id:path}", section),
    ]
