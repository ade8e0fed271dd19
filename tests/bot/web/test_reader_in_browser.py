"""The reader in a real browser: what prints, what fits, what is copied, and what does not run."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette

from bot.web.reader import reader
from config.catalogue import load_config
from handlers.services import Services
from tests.slack.serving import serving

pytestmark = pytest.mark.browser

TOPICS = load_config().topics.by_id
PAGES_OF_EVERY_KIND = [
    "/read",
    "/read/practice-examples",
    "/read/sexual-exploitation/engage",
    "/read/search?q=a+child+who+runs+away",
    "/read/search?q=a+child+is+missing+now",
    "/read/pack/resilience",
]
A_PAGE = re.compile(rb"/Type\s*/Page\b")
WIDTH_OF_PAPER = 665
"""A4 without its margins: 176 mm at 96 pixels an inch."""
TWO_LINES = 60
"""Pixels: 16 mm."""
LEFT_OVER = "[...document.querySelectorAll('.sheet')].map(sheet => sheet.scrollHeight - sheet.clientHeight)"
ROOM_TO_WRITE = "[...document.querySelectorAll('.room')].map(room => room.clientHeight)"
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def url(services: Services) -> Iterator[str]:
    """The address of a server that has nothing but the reader."""
    with serving(lambda _: Starlette(routes=reader(services))) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page as on a small phone; what its console calls an error, as of the CSP, fails the test."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="en-GB")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    yield page
    context.close()
    assert errors == []


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.mark.parametrize("topic_id", TOPICS)
def test_a_pack_prints_on_two_pages(page: Page, url: str, topic_id: str) -> None:
    page.goto(f"{url}/read/pack/{topic_id}")
    assert len(A_PAGE.findall(page.pdf(prefer_css_page_size=True))) == 2


@pytest.mark.parametrize("topic_id", TOPICS)
def test_a_pack_leaves_room_to_write_on_both_pages(page: Page, url: str, topic_id: str) -> None:
    page.set_viewport_size({"width": WIDTH_OF_PAPER, "height": 1_000})
    page.emulate_media(media="print")
    page.goto(f"{url}/read/pack/{topic_id}")
    assert page.evaluate(LEFT_OVER) == [0, 0]
    assert min(page.evaluate(ROOM_TO_WRITE)) >= TWO_LINES


def test_a_section_prints_with_its_source(page: Page, url: str) -> None:
    page.goto(f"{url}/read/resilience")
    page.emulate_media(media="print")
    expect(page.get_by_text("Jonathan Stanley (2010)").last).to_be_visible()
    expect(page.get_by_role("search")).to_be_hidden()


@pytest.mark.parametrize("address", PAGES_OF_EVERY_KIND)
def test_nothing_is_wider_than_a_small_phone(page: Page, url: str, address: str) -> None:
    page.goto(f"{url}{address}")
    assert page.evaluate(TOO_WIDE) == 0


def test_a_link_to_a_passage_is_copied(page: Page, url: str) -> None:
    page.goto(f"{url}/read/resilience")
    page.get_by_role("link", name="Link to this passage").first.click()
    expect(page.get_by_role("status")).to_have_text("Link copied")
    assert copied(page) == page.url


def test_a_reference_is_copied(page: Page, url: str) -> None:
    page.goto(f"{url}/read/search?q=resilience")
    page.get_by_text("Copy reference").first.click()
    expect(page.get_by_role("status")).to_have_text("Reference copied")
    assert copied(page).startswith("Jonathan Stanley (2010)")


def test_without_javascript_search_and_references_work(browser: Browser, url: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{url}/read")
        page.get_by_label("Search the library").fill("resilience")
        page.get_by_role("button", name="Search").click()
        page.get_by_text("Copy reference").first.click()
        expect(page.get_by_text("Jonathan Stanley (2010)").first).to_be_visible()


def test_hostile_words_run_nothing(page: Page, url: str) -> None:
    page.add_init_script("window.alert = () => { throw new Error('hostile words ran'); }")
    page.goto(f"{url}/read")
    page.get_by_label("Search the library").fill('"><img src=x onerror=alert(1)><script>alert(1)</script> resilience')
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="Search", exact=True)).to_be_visible()
