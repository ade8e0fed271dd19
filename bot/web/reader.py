"""`GET /read/…`: the library as pages that can be read on a phone, with an anchor at every passage."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from config.catalogue import Config
from knowledge.answers.currency import notices_beside, notices_of_heading
from knowledge.library.library import Library, PracticeExample, Section

PAGES = Path(__file__).parent / "pages"
HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "public, max-age=300",
}


@dataclass(frozen=True)
class Linked:
    """A practice example beside a section, and why it is there."""

    example: PracticeExample
    reason: str
    href: str


def reader(library: Library, config: Config) -> list[BaseRoute]:
    """Return the routes: the contents at `/read`, one page a section at `/read/<section id>`, and the style sheet.

    What has moved on stands above the words that it is about.
    """
    environment = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    environment.globals["library"] = library
    contents_page = environment.get_template("contents.html").render(
        top=[section.id for section in _top(library)], of_document=config.notices.of_document
    )
    reading_order = [section.id for section in _walk(library, _top(library))]

    async def contents(_: Request) -> Response:
        return HTMLResponse(contents_page, headers=HEADERS)

    async def section(request: Request) -> Response:
        item_id = request.path_params["item_id"].rstrip("/")
        if item_id not in library.sections:
            return _elsewhere(library, item_id, environment)
        template = environment.get_template("section.html")
        page = template.render(_beside(library, config, library.sections[item_id], reading_order))
        return HTMLResponse(page, headers=HEADERS)

    return [
        Route("/read", contents),
        Route("/read/", contents),
        Mount("/read/style", StaticFiles(directory=PAGES / "style")),
        Route("/read/{item_id:path}", section),
    ]


def _elsewhere(library: Library, item_id: str, environment: Environment) -> Response:
    """Return where a passage or example stands, or a page that says that nothing has this address."""
    if item_id in library.passages or item_id in library.examples:
        return RedirectResponse(library.read_path(item_id), status_code=307)
    return HTMLResponse(environment.get_template("missing.html").render(), status_code=404, headers=HEADERS)


def _beside(library: Library, config: Config, section: Section, reading_order: Sequence[str]) -> dict[str, object]:
    """Return what `section.html` shows around the section's own words."""
    place = reading_order.index(section.id)
    around = list(library.ancestors(section))[1:]
    return {
        "section": section,
        "notices": notices_of_heading(config, library, section),
        "beside": notices_beside(config, library, section),
        "around": list(reversed(around)),
        "source": library.source_line(section.id),
        "rights": library.document_of(section.id).rights,
        "linked": [_linked(library, example_id, reason) for example_id, reason in _reasons(library, section)],
        "before": library.sections[reading_order[place - 1]] if place > 0 else None,
        "after": library.sections[reading_order[place + 1]] if place + 1 < len(reading_order) else None,
    }


def _reasons(library: Library, section: Section) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for link in library.links_from(section.id):
        if link.example_id not in seen:
            seen.add(link.example_id)
            yield link.example_id, link.reason


def _linked(library: Library, example_id: str, reason: str) -> Linked:
    return Linked(library.examples[example_id], reason, library.read_path(example_id))


def _top(library: Library) -> list[Section]:
    return [section for section in library.sections.values() if section.parent_id is None]


def _walk(library: Library, sections: Sequence[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _walk(library, [library.sections[item] for item in section.contents if item in library.sections])
