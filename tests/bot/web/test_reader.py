"""The reader: the library as pages."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.web.reader import reader
from config.catalogue import Config
from knowledge.library.library import Library


@pytest.fixture(scope="module")
def browser(library: Library, config: Config) -> TestClient:
    return TestClient(Starlette(routes=reader(library, config)))


def test_the_contents_lead_to_every_section(library: Library, browser: TestClient) -> None:
    page = browser.get("/read").text
    assert [item for item in library.sections if f'href="/read/{item}"' not in page] == []


def test_every_passage_and_example_has_an_anchor_on_the_page_that_its_link_names(
    library: Library, browser: TestClient
) -> None:
    pages = {item: browser.get(f"/read/{item}").text for item in library.sections}
    items = [*library.passages, *library.examples]
    assert [
        i for i in items if f'id="{i}"' not in pages[library.read_path(i).removeprefix("/read/").split("#")[0]]
    ] == []


def test_an_address_of_a_passage_leads_to_its_place(library: Library, browser: TestClient) -> None:
    passage = next(iter(library.passages))
    answer = browser.get(f"/read/{passage}", follow_redirects=False)
    assert answer.headers["location"] == library.read_path(passage)


def test_an_address_that_nothing_has_is_told_plainly(browser: TestClient) -> None:
    answer = browser.get("/read/nothing<script>")
    assert answer.status_code == 404
    assert "Nothing in the library has this address" in answer.text
    assert "<script>" not in answer.text


def test_pages_run_no_script_and_cannot_be_framed(browser: TestClient) -> None:
    policy = browser.get("/read").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


def test_the_style_sheet_is_served(browser: TestClient) -> None:
    assert browser.get("/read/style/reader.css").status_code == 200


@pytest.mark.parametrize(
    ("page", "moved_on", "words"),
    [
        ("policy/nice-scie-guidance", "NICE replaced this guidance in 2021", "have developed evidence-based guidance"),
        ("policy/care-planning", "came into force in England on 1 April 2011", "has published regulations"),
        ("social-work-practice", "pilots have ended", "called for expressions of interest"),
        ("multi-systemic-therapy", "found no clear difference", "aims to stop young people coming into care"),
        ("sexual-exploitation", "Child sexual exploitation is child sexual abuse", "Two different organisations"),
        ("policy/minimum-standards", "regulations and quality standards of 2015", "the government set out to revise"),
    ],
)
def test_what_has_moved_on_stands_above_the_words(browser: TestClient, page: str, moved_on: str, words: str) -> None:
    text = browser.get(f"/read/{page}").text
    assert 0 < text.index(moved_on) < text.index(words)


def test_the_front_page_says_once_that_names_and_services_are_those_of_2010(browser: TestClient) -> None:
    assert browser.get("/read").text.count("This briefing is of 2010.") == 1


def test_a_section_does_not_say_so_again(browser: TestClient) -> None:
    assert "This briefing is of 2010." not in browser.get("/read/resilience").text
