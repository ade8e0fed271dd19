"""`python -m tests.benchmarks.painting`: how soon a page shows something on loopback, beside a bare static page.

The browser itself says when it first painted words or pictures: https://www.w3.org/TR/paint-timing/.
"""

import statistics
import sys
import tempfile

from playwright.sync_api import Browser
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from tests.bot.bot_process import free_port, running
from tests.bot.playground.page.chromium import chromium
from tests.evaluation.tables import Table
from tests.slack.serving import serving

TIMES = 15
COLUMNS = ("page", "median (ms)", "slowest (ms)", "to the bare page")
BARE = "<!doctype html><html lang=en><title>Bare</title><p>Hello"
PAINTED = """() => new Promise((resolve) => new PerformanceObserver((list) => {
    for (const paint of list.getEntriesByName("first-contentful-paint")) resolve(paint.startTime);
}).observe({ type: "paint", buffered: true }))"""
"""Milliseconds after the address was entered."""


def painting_table() -> Table:
    """Return a row a page: the playground, pages of the reader, and a page that holds one word and loads nothing."""
    port = str(free_port())
    with (
        tempfile.TemporaryDirectory() as folder,
        running({"PORT": port, "DATA_DIR": folder}, "run") as bot,
        serving(lambda _: Starlette(routes=[Route("/", _bare)])) as bare,
        chromium() as browser,
    ):
        bot.wait_for("The playground is ready")
        own = f"http://127.0.0.1:{port}"
        pages = {
            "bare static page": f"{bare}/",
            "playground": f"{own}/",
            "reader: contents": f"{own}/read",
            "reader: the longest page": f"{own}/read/practice-examples",
            "reader: a search": f"{own}/read/search?q=what+helps+a+child+who+runs+away",
        }
        took: dict[str, list[float]] = {name: [] for name in pages}
        for _ in range(TIMES):
            for name, address in pages.items():
                took[name].append(_painted_after(browser, address))
    least = statistics.median(took["bare static page"])
    rows = [_row(name, times, least) for name, times in took.items()]
    return Table(f"First contentful paint, {TIMES} visits each with an empty cache", COLUMNS, rows)


async def _bare(_: Request) -> HTMLResponse:
    return HTMLResponse(BARE)


def _painted_after(browser: Browser, address: str) -> float:
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        page.goto(address)
        return float(page.evaluate(PAINTED))


def _row(name: str, times: list[float], least: float) -> tuple[str, ...]:
    median = statistics.median(times)
    return name, f"{median:.0f}", f"{max(times):.0f}", f"{median / least:.1f}"


if __name__ == "__main__":
    sys.stdout.write(painting_table().markdown())
