"""Take the pictures in docs/pictures of the real bot in its playground: `python -m tests.pictures`."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.bot.bot_process import free_port, running
from tests.bot.playground.page.chromium import open_chromium
from tests.small_png import save_small

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
DESKTOP = {"viewport": {"width": 1280, "height": 800}}
WHOLE_ANSWER = {"viewport": {"width": 1280, "height": 1560}}
"""High enough for passages, practice examples, questions and buttons together."""
TALL = {"viewport": {"width": 1280, "height": 1000}}
DARK = {**WHOLE_ANSWER, "color_scheme": "dark"}
PHONE = {"viewport": {"width": 390, "height": 800}, "device_scale_factor": 2}


def welcome(page: Page) -> None:
    """What the playground opens with."""
    page.get_by_role("button", name="Help: things to try").click()


def answer(page: Page) -> None:
    """A command and its private answer."""
    _say(page, "/lac resilience")
    expect(page.get_by_text("Only visible to you")).to_be_visible()


def thread(page: Page) -> None:
    """A question in a channel, answered in its thread."""
    _say(page, "@Practice exchange what helps a child who runs away?")
    page.get_by_role("button", name="1 reply").click()
    expect(page.get_by_role("complementary").get_by_role("article", name=re.compile("Practice"))).to_be_attached()


def home(page: Page) -> None:
    """The bot's home tab."""
    page.get_by_role("link", name="App Home").click()
    expect(page.get_by_role("button", name="Resilience", exact=True)).to_be_visible()


def section(page: Page) -> None:
    """A topic opened in a modal."""
    home(page)
    page.get_by_role("button", name="Resilience", exact=True).click()
    expect(page.get_by_role("dialog")).to_be_visible()


def digest(page: Page) -> None:
    """A weekly digest, posted in a channel."""
    page.get_by_role("link", name="good-practice").click()
    _say(page, "/lac digest post")
    expect(page.get_by_role("article").filter(has_text="You posted the digest")).to_be_visible()
    page.get_by_role("heading", name="This week from the practice exchange").scroll_into_view_if_needed()


def reflect(page: Page) -> None:
    """The second of the restorative questions, after an answer to the first."""
    _say(page, "/lac reflect")
    guide = page.get_by_role("dialog")
    guide.get_by_label("A conversation with a group").check()
    guide.get_by_role("button", name="Start").click()
    guide.get_by_label("What happened?").fill("Two people stopped talking to each other after film night.")
    guide.get_by_role("button", name="Next").click()
    expect(guide.get_by_text("Step 2 of 5")).to_be_visible()


def reader(page: Page) -> None:
    """A page of the reader whose words have moved on."""
    page.goto(f"{page.url.split('#')[0].rstrip('/')}/read/policy/nice-scie-guidance")
    expect(page.get_by_text("2010 → now").first).to_be_visible()


TAKEN: Mapping[str, tuple[Callable[[Page], None], Mapping[str, Any]]] = {
    "welcome": (welcome, DESKTOP),
    "answer": (answer, WHOLE_ANSWER),
    "answer-dark": (answer, DARK),
    "answer-phone": (answer, PHONE),
    "thread": (thread, TALL),
    "home": (home, DESKTOP),
    "section": (section, DESKTOP),
    "digest": (digest, TALL),
    "reflect": (reflect, DESKTOP),
    "reader": (reader, PHONE),
}
"""The file's name: what is done before the picture is taken, and the screen."""


def main() -> None:
    """Take every picture, each in a playground in which nothing has been said yet."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = open_chromium(playwright)
        for name, (act, screen) in TAKEN.items():
            with TemporaryDirectory() as data_folder:
                _take(browser, name, act, screen, data_folder)
        browser.close()


def _take(
    browser: Browser, name: str, act: Callable[[Page], None], screen: Mapping[str, Any], data_folder: str
) -> None:
    port = str(free_port())
    with running({"PORT": port, "DATA_DIR": data_folder}, "run") as bot:
        bot.wait_for("The playground is ready")
        page = browser.new_context(locale="en-GB", timezone_id="Europe/London", **screen).new_page()
        page.goto(f"http://127.0.0.1:{port}")
        page.get_by_role("button", name="Close the welcome").click()
        act(page)
        save_small(page.screenshot(), PICTURES / f"{name}.png")
        page.context.close()


def _say(page: Page, text: str) -> None:
    box = page.locator("#composer")
    box.fill(text)
    box.press("Enter")


if __name__ == "__main__":
    main()
