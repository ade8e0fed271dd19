"""Draw pictures with the playground's own page, and of the reader's pages, in a real browser."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, FloatRect, Page

from handlers.views.block_kit.message import Block, Message, View
from tests.bot.playground.page import sample_snapshot
from tests.bot.playground.page.scripted_playground import ScriptedPlayground, scripted_playground
from tests.gallery.picture import Picture, ReaderPage, Screen, Shown
from tests.small_png import save_small

WIDTHS = {Screen.PHONE: 390, Screen.DESKTOP: 1024}
HEIGHT = 8_000
"""So high that nothing has to be scrolled: a picture is cut to what is drawn."""
WHOLE_MODAL = "dialog => { dialog.style.maxHeight = 'none'; document.activeElement.blur(); }"
MARGIN = 12
FONTS_ARE_THERE = "() => document.fonts.ready.then(() => true)"

Snapshot = dict[str, Any]
InSlack = View | Sequence[Message]


class Drawing:
    """Draws pictures on one page for each kind of screen."""

    def __init__(self, playground: ScriptedPlayground, pages: Mapping[Screen, Page], reader_url: str) -> None:
        self._playground = playground
        self._reader_url = reader_url
        self._pages = pages

    def draw(self, picture: Picture, shown: Shown, path: Path) -> None:
        """Draw what a picture shows into a PNG file."""
        if isinstance(shown, ReaderPage):
            page = self._pages[picture.screen]
            page.goto(f"{self._reader_url}{shown.path}")
            save_small(page.locator("body").screenshot(), path)
            return
        page = self._opened(shown, picture.screen, is_private=picture.is_private)
        save_small(_screenshot(page, shown), path)

    def size_of(self, messages: Sequence[Message]) -> tuple[float, float]:
        """Return how wide and how high messages for one person stand on a phone."""
        page = self._opened(messages, Screen.PHONE, is_private=True)
        box = _around(page, "#conversation .message")
        return box["width"], box["height"]

    def _opened(self, shown: InSlack, screen: Screen, *, is_private: bool) -> Page:
        page = self._pages[screen]
        self._playground.show(snapshot_of(shown, is_private=is_private))
        page.goto("about:blank")
        page.goto(f"{self._playground.url}{_address(shown)}")
        page.evaluate(FONTS_ARE_THERE)
        return page


@contextmanager
def drawing(browser: Browser, reader_url: str = "") -> Iterator[Drawing]:
    """Open the playground's page in a browser; pages of the reader need the address at which it is served."""
    with scripted_playground() as playground:
        yield Drawing(playground, {screen: _page(browser, width) for screen, width in WIDTHS.items()}, reader_url)


def snapshot_of(shown: InSlack, *, is_private: bool) -> Snapshot:
    """Return the snapshot in which the page shows it."""
    if not isinstance(shown, View):
        return sample_snapshot.snapshot(*_messages(shown, is_private=is_private))
    view = {"id": "V0PICTURE", "payload": {**shown.payload, "blocks": _with_ids(shown.payload["blocks"])}}
    if shown.payload["type"] == "home":
        return sample_snapshot.snapshot(home=view)
    return sample_snapshot.snapshot(modal={**view, "errors": {}, "depth": 1})


def _messages(messages: Sequence[Message], *, is_private: bool) -> Iterator[Snapshot]:
    for place, message in enumerate(messages):
        blocks, ts = _with_ids(message.blocks), f"1795554000.{place:06}"
        yield sample_snapshot.message(message.text, ts=ts, blocks=blocks, is_ephemeral=is_private)


def _with_ids(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the ids that Slack gives to those that have none."""
    return [{"block_id": f"b{place}", **block} for place, block in enumerate(blocks)]


def _address(shown: InSlack) -> str:
    is_home = isinstance(shown, View) and shown.payload["type"] == "home"
    return f"/#/U0SAM/{'home' if is_home else sample_snapshot.CHANNEL}"


def _page(browser: Browser, width: int) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT}, locale="en-GB", timezone_id="Europe/London"
    )
    return context.new_page()


def _screenshot(page: Page, shown: InSlack) -> bytes:
    if not isinstance(shown, View):
        return page.screenshot(clip=_around(page, "#conversation .message"))
    if shown.payload["type"] == "home":
        return page.screenshot(clip=_around(page, ".home-tab > .blocks", margin=MARGIN))
    modal = page.locator("#modal")
    modal.wait_for()
    modal.evaluate(WHOLE_MODAL)
    return modal.screenshot()


def _around(page: Page, parts: str, margin: float = 0) -> FloatRect:
    """Return the box around all elements that a selector finds, with a margin."""
    page.locator(parts).first.wait_for()
    boxes = [box for part in page.locator(parts).all() if (box := part.bounding_box()) is not None]
    top, left = min(box["y"] for box in boxes), min(box["x"] for box in boxes)
    bottom = max(box["y"] + box["height"] for box in boxes)
    right = max(box["x"] + box["width"] for box in boxes)
    return {
        "x": left - margin,
        "y": top - margin,
        "width": right - left + 2 * margin,
        "height": bottom - top + 2 * margin,
    }
