"""A browser, and the page in it with a scripted server behind."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from tests.bot.playground.page.scripted_playground import ScriptedPlayground, scripted_playground

Show = Callable[[Mapping[str, Any]], Page]
"""Shows a snapshot in the page, which it opens, and returns the page."""

LONGEST_WAIT_MS = 20_000


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of a desktop's size; what the console calls an error, as of the CSP, fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB", timezone_id="Europe/London")
    context.set_default_timeout(LONGEST_WAIT_MS)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if _is_error(line) else None)
    yield page
    context.close()
    assert errors == []


def _is_error(line: ConsoleMessage) -> bool:
    """Return whether the page is at fault; that a server is not there is told as an error too."""
    return line.type == "error" and "net::ERR_" not in line.text


@pytest.fixture(scope="session")
def scripted() -> Iterator[ScriptedPlayground]:
    """The one server of these tests, which ask for `playground`."""
    with scripted_playground() as server:
        yield server


@pytest.fixture
def playground(scripted: ScriptedPlayground) -> ScriptedPlayground:
    """A server of the page's files that sends the snapshots of a test, and has been asked for nothing yet."""
    scripted.forget()
    return scripted


@pytest.fixture
def show(page: Page, playground: ScriptedPlayground) -> Show:
    """Shows a snapshot in the page."""

    def show_in_page(snapshot: Mapping[str, Any]) -> Page:
        playground.show(snapshot)
        if page.url == "about:blank":
            page.goto(playground.url)
        return page

    return show_in_page
