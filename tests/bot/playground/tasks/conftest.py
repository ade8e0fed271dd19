"""A whole playground for all tests of a process, emptied before each test, and a person at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx2
import pytest
from playwright.sync_api import Browser, ConsoleMessage, expect

from tests.bot.bot_process import free_port, running
from tests.bot.playground.tasks.hands import Hands, Keyboard, Mouse, Touch
from tests.bot.playground.tasks.person import Person

DESKTOP, PHONE = (1280, 800), (390, 844)
LONGEST_WAIT_MS = 30_000
"""On a busy machine; what is there is found at once."""
EVERYONE: dict[str, tuple[Callable[[], Hands], tuple[int, int]]] = {
    "mouse-1280": (Mouse, DESKTOP),
    "touch-390": (Touch, PHONE),
    "keyboard-1280": (Keyboard, DESKTOP),
    "keyboard-390": (Keyboard, PHONE),
}
"""With which hands and on which screen each task is done."""


@pytest.fixture(scope="session")
def playground_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a playground as `make run` starts it."""
    settings = {"PORT": str(free_port()), "DATA_DIR": str(tmp_path_factory.mktemp("bot"))}
    with running(settings, "run") as bot:
        bot.wait_for("The playground is ready")
        yield f"http://127.0.0.1:{settings['PORT']}"
        assert bot.stop() == 0


@pytest.fixture
def url(playground_url: str) -> str:
    """The address of the playground, in which nothing has been done yet."""
    assert httpx2.post(f"{playground_url}/playground/install", json={"app": "plain"}).json() == {"ok": True}
    return playground_url


@pytest.fixture(params=EVERYONE)
def person(request: pytest.FixtureRequest, browser: Browser, url: str) -> Iterator[Person]:
    """Sam, who has just opened the playground."""
    hands, size = EVERYONE[request.param]
    with at_the_playground(browser, url, hands, size) as person:
        yield person


@contextmanager
def at_the_playground(
    browser: Browser, url: str, hands: Callable[[], Hands], size: tuple[int, int]
) -> Iterator[Person]:
    """Open the playground on a screen of this size; an error in the console fails the test."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        locale="en-GB",
        timezone_id="Europe/London",
        has_touch=hands is Touch,
        reduced_motion="reduce",
    )
    context.set_default_timeout(LONGEST_WAIT_MS)
    expect.set_options(timeout=LONGEST_WAIT_MS)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(_words(line)) if line.type == "error" else None)
    page.goto(url)
    page.get_by_role("heading", level=1).wait_for()
    yield Person(page, hands(), width)
    context.close()
    assert errors == []


def _words(line: ConsoleMessage) -> str:
    return f"{line.text} {line.location.get('url', '')}"
