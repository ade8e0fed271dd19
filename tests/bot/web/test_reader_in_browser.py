"""The reader in a real browser: what prints, what fits, what is copied, and what does not run."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette

from bot.web.reader import reader
from config.catalogue import load_config
from handlers.services import Services
from knowledge.library.library import Library
from tests.bot.accessibility import WIDTHS, wrong_with
from tests.slack.serving import serving

pytestmark = pytest.mark.browser

TOPICS = load_config().topics.by_id
PAGES_OF_EVERY_KIND = [
    "/read",
    "/read/practice-examples",
    "/read/sexual-exploitation/engage",
    "/read/search?q=a+child+who+runs+away",
    "/read/search?q=a+child+is+missing+now",
    "/read/search?q=restoritive+justise",
    "/read/search?q=bitcoin",
    "/read/search",
    "/read/pack/resilience",
]
A_PAGE = re.compile(rb"/Type\s*/Page\b")
WIDTH_OF_PAPER = 665
"""A4 without its margins: 176 mm at 96 pixels an inch."""
TWO_LINES = 60
"""Pixels: 16 mm."""
LEFT_OVER = "[...document.querySelectorAll('.sheet')].map(sheet => sheet.scrollHeight - sheet.clientHeight)"
ROOM_TO_WRITE = "[...document.querySelectorAll('.room')].map(room => room.clientHeight)"
NOTHING_RUNS = "window.ran = []; window.alert = words => window.ran.push(words)"
HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "a script out of the title": "</title></h1></textarea><script>alert(2)</script>",
    "an attribute of an event": "<img src=x onerror=alert(3)>",
    "an attribute out of its quotes": '" autofocus onfocus="alert(4)" x="',
    "a link that is a script": '<a href="javascript:alert(5)">read</a> javascript:alert(5)',
    "a drawing that loads": "<svg onload=alert(6)><animate onbegin=alert(6) attributeName=x>",
    "a frame": "<iframe srcdoc='<script>parent.alert(7)</script>'></iframe>",
    "a template": "{{ 7 * 7 }}{% raw %}${alert(8)}",
    "an address of its own": '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example">',
}


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


def hostile_library(services: Services, words: str) -> Library:
    """Return the library with these words in place of every heading, byline, passage, example, place and reason."""
    library = services.library
    sections = {
        i: replace(one, heading=words, subheading=words, byline=words, speakers=(words,), organisation=words)
        for i, one in library.sections.items()
    }
    return replace(
        library,
        documents={i: replace(one, title=words, rights=words, publisher=words) for i, one in library.documents.items()},
        sections=sections,
        passages={i: replace(one, text=words) for i, one in library.passages.items()},
        examples={i: replace(one, title=words, text=words, place=words) for i, one in library.examples.items()},
        links=tuple(replace(link, reason=words) for link in library.links),
    )


def press_everything(page: Page) -> None:
    """Press, point at and focus what stands in the words of the page, as somebody curious would."""
    page.locator("main :is(a, button, summary, li, h1, p)").evaluate_all(
        "parts => parts.filter(part => !part.href?.startsWith('http')).forEach(part => {"
        " part.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); part.focus(); part.click(); })"
    )


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


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("address", PAGES_OF_EVERY_KIND)
def test_everyone_can_use_it_and_nothing_is_too_wide(page: Page, url: str, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{url}{address}")
    assert wrong_with(page) == []


def test_everyone_can_use_a_page_that_is_not_there(browser: Browser, url: str) -> None:
    with browser.new_context(viewport={"width": 320, "height": 640}) as context:
        page = context.new_page()
        page.goto(f"{url}/read/nowhere")
        assert wrong_with(page) == []


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


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_in_a_search_run_nothing(page: Page, url: str, hostile: str) -> None:
    page.add_init_script(NOTHING_RUNS)
    page.goto(f"{url}/read")
    page.get_by_label("Search the library").fill(f"{hostile} resilience")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="Search", exact=True)).to_be_visible()
    press_everything(page)
    assert page.evaluate("window.ran") == []


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_in_the_library_run_nothing(page: Page, services: Services, hostile: str) -> None:
    page.add_init_script(NOTHING_RUNS)
    with serving(
        lambda _: Starlette(routes=reader(replace(services, library=hostile_library(services, hostile))))
    ) as at:
        page.goto(f"{at}/read/practice-examples/health")
        expect(page.get_by_role("heading", level=1)).to_have_text(hostile)
        press_everything(page)
    assert page.evaluate("window.ran") == []
