"""Draw pictures with the playground's own page, and of the reader's pages, in a real browser."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, FloatRect, Page

from handlers.views.block_kit.message import Block, Message, View
from handlers.wording.agent_view import PROMPTS
from tests.bot.playground.page import sample_snapshot
from tests.bot.playground.page.scripted_playground import ScriptedPlayground, scripted_playground
from tests.gallery.picture import Conversation, Picture, PlaygroundScreen, ReaderPage, Screen, Shown
from tests.small_png import save_small

WIDTHS = {Screen.PHONE: 390, Screen.DESKTOP: 1024}
WHOLE_SCREENS = {Screen.PHONE: (390, 960), Screen.DESKTOP: (1280, 960)}
"""A conversation is drawn with all that stands round it."""
PLAYGROUND_SCREENS = {Screen.PHONE: (390, 844), Screen.DESKTOP: (1280, 800)}
PLAYGROUND_TIME = "2026-11-24T21:00:00Z"
"""When the messages of `sample_snapshot` were written."""
HEIGHT = 8_000
"""So high that nothing has to be scrolled: a picture is cut to what is drawn."""
WHOLE_MODAL = "dialog => { dialog.style.maxHeight = 'none'; document.activeElement.blur(); }"
MARGIN = 12
FONTS_ARE_THERE = "() => document.fonts.ready.then(() => true)"

ASKED_AT = "1795554060.000000"
ANSWERED_AT = "1795554061.000000"
Snapshot = dict[str, Any]
InSlack = View | Sequence[Message] | Conversation


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
        if isinstance(shown, PlaygroundScreen):
            save_small(self._playground_screen(shown, picture.screen), path)
            return
        page = self._opened(shown, picture.screen, is_private=picture.is_private)
        if isinstance(shown, Conversation):
            save_small(_whole_screen(page, *WHOLE_SCREENS[picture.screen]), path)
        else:
            save_small(_screenshot(page, shown), path)

    def size_of(self, messages: Sequence[Message]) -> tuple[float, float]:
        """Return how wide and how high messages for one person stand on a phone."""
        page = self._opened(messages, Screen.PHONE, is_private=True)
        box = _around(page, "#conversation .message")
        return box["width"], box["height"]

    def _playground_screen(self, shown: PlaygroundScreen, screen: Screen) -> bytes:
        """Return the playground as it opens in a new tab, after what is done on it; the tab is left as a new one."""
        page, before = self._pages[screen], self._pages[screen].viewport_size
        width, height = PLAYGROUND_SCREENS[screen]
        page.set_viewport_size({"width": width, "height": height})
        page.clock.set_fixed_time(PLAYGROUND_TIME)
        self._playground.show(_with_messages(shown))
        page.goto("about:blank")
        page.goto(self._playground.url)
        page.locator("#try-ask").wait_for()
        shown.act(page)
        if shown.later is not None:
            self._playground.show(shown.later)
            page.locator(".count").first.wait_for()
        page.evaluate(FONTS_ARE_THERE)
        taken = page.screenshot()
        page.evaluate("sessionStorage.clear()")
        page.unroute_all()
        if before is not None:
            page.set_viewport_size(before)
        return taken

    def _opened(self, shown: InSlack, screen: Screen, *, is_private: bool) -> Page:
        page = self._pages[screen]
        open_in(page, self._playground, shown, is_private=is_private)
        return page


def open_in(page: Page, playground: ScriptedPlayground, shown: InSlack, *, is_private: bool) -> None:
    """Open the playground's page with what is shown in it."""
    playground.show(snapshot_of(shown, is_private=is_private))
    page.goto("about:blank")
    page.goto(f"{playground.url}{_address(shown)}")
    page.evaluate(FONTS_ARE_THERE)


@contextmanager
def drawing(browser: Browser, reader_url: str = "") -> Iterator[Drawing]:
    """Open the playground's page in a browser; pages of the reader need the address at which it is served."""
    with scripted_playground() as playground:
        yield Drawing(playground, {screen: _page(browser, width) for screen, width in WIDTHS.items()}, reader_url)


def snapshot_of(shown: InSlack, *, is_private: bool) -> Snapshot:
    """Return the snapshot in which the page shows it."""
    if isinstance(shown, Conversation):
        return _conversation(shown)
    if not isinstance(shown, View):
        return sample_snapshot.snapshot(*_messages(shown, is_private=is_private))
    view = {"id": "V0PICTURE", "payload": {**shown.payload, "blocks": _with_ids(shown.payload["blocks"])}}
    if shown.payload["type"] == "home":
        return sample_snapshot.snapshot(home=view)
    return sample_snapshot.snapshot(modal={**view, "errors": {}, "depth": 1})


def _with_messages(shown: PlaygroundScreen) -> Mapping[str, Any]:
    said = list(_messages(shown.messages, is_private=False))
    if not said:
        return shown.snapshot
    return {**shown.snapshot, "messages": {**shown.snapshot["messages"], sample_snapshot.CHANNEL: said}}


def _conversation(shown: Conversation) -> Snapshot:
    [greeting, *answers] = _messages(shown.messages, is_private=False)
    question = sample_snapshot.message(shown.question, ts=ASKED_AT, user="U0SAM")
    answered = [{**answer, "ts": ANSWERED_AT, "thread_ts": ASKED_AT} for answer in answers]
    said = [greeting, question, *answered] if shown.question else [greeting]
    is_new = shown.has_agent_view and not shown.question
    return sample_snapshot.snapshot(
        messages={sample_snapshot.CHANNEL: [], "G0MANAGERS": [], sample_snapshot.DIRECT: said},
        app="agent" if shown.has_agent_view else "plain",
        has_agent_view=shown.has_agent_view,
        prompts=[{"title": title, "message": message} for title, message in PROMPTS] if is_new else [],
        sessions={ASKED_AT: {"title": shown.title, "is_at_work": False}} if shown.title else {},
    )


def _messages(messages: Sequence[Message], *, is_private: bool) -> Iterator[Snapshot]:
    for place, message in enumerate(messages):
        blocks, ts = _with_ids(message.blocks), f"1795554000.{place:06}"
        yield sample_snapshot.message(message.text, ts=ts, blocks=blocks, is_ephemeral=is_private)


def _with_ids(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the ids that Slack gives to those that have none."""
    return [{"block_id": f"b{place}", **block} for place, block in enumerate(blocks)]


def _address(shown: InSlack) -> str:
    if isinstance(shown, Conversation):
        has_panel = bool(shown.question) and not shown.has_agent_view
        return f"/#/U0SAM/messages{f'/{ASKED_AT}' if has_panel else ''}"
    is_home = isinstance(shown, View) and shown.payload["type"] == "home"
    return f"/#/U0SAM/{'home' if is_home else sample_snapshot.CHANNEL}"


def _page(browser: Browser, width: int) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT}, locale="en-GB", timezone_id="Europe/London"
    )
    return context.new_page()


def _whole_screen(page: Page, width: int, height: int) -> bytes:
    """Return the screen as it opens at this size; the page keeps its own size."""
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": height})
    page.reload()
    page.locator("article").first.wait_for(state="attached")
    page.evaluate(FONTS_ARE_THERE)
    taken = page.screenshot()
    if before is not None:
        page.set_viewport_size(before)
    return taken


def _screenshot(page: Page, shown: View | Sequence[Message]) -> bytes:
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
