"""The search of the reader."""

import html
import logging
import re

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.web.reader import reader
from handlers.services import Services
from tests.bot.web.page import Page
from tests.handlers.limits.hostile_texts import HOSTILE_TEXTS, NOT_TYPED

HOSTILE_PAGES = {
    "a script": "resilience <script>alert(1)</script>",
    "out of the box": 'resilience "><img src=x onerror=alert(1)>',
    "out of the title": "resilience </title></head><script>alert(1)</script>",
    "an attribute": 'resilience" onfocus=alert(1) autofocus x="',
    "a template": "resilience {{ 7 * 7 }} {% raw %}",
}
HOSTILE = HOSTILE_PAGES | {name: text[:9_000] for name, text in HOSTILE_TEXTS.items() if name not in NOT_TYPED}
QUESTION = "my foster kid keeps running off"


@pytest.fixture(scope="module")
def browser(services: Services) -> TestClient:
    return TestClient(Starlette(routes=reader(services)))


def found(browser: TestClient, query: str) -> str:
    return html.unescape(browser.get("/read/search", params={"q": query}).text)


def test_a_form_without_script_leads_to_it(browser: TestClient) -> None:
    assert ("form", "/read/search") in Page.of(browser.get("/read/resilience").text).links


def test_a_result_says_by_which_words_it_was_found(browser: TestClient) -> None:
    assert "Found by “keeps running off”, here “missing from home”" in found(browser, QUESTION)


def test_what_matched_is_marked(browser: TestClient) -> None:
    assert "<mark>resilience</mark>" in found(browser, "resilience").lower()


def test_what_has_moved_on_stands_above_the_words(browser: TestClient) -> None:
    page = found(browser, QUESTION)
    assert page.index("In England, statutory guidance defines") < page.index("In one area there are quarterly meetings")


def test_a_result_can_be_cited(browser: TestClient) -> None:
    page = found(browser, "resilience")
    assert (
        "Jonathan Stanley (2010) ‘Resilience and the interface between care, schools and communities’, in Looked After "
        "Children Practice Exchange. National Children's Bureau. http://testserver/read/resilience#" in page
    )


def test_a_misspelt_word_is_understood_and_said_so(browser: TestClient) -> None:
    assert "Showing results for <strong>restorative justice</strong>" in found(browser, "restoritive justise")


def test_danger_is_answered_first_with_where_to_turn(browser: TestClient) -> None:
    page = found(browser, "a child is missing now, who has run away before")
    signpost = page.index("If a child is missing now, report it to the police")
    assert signpost < page.index("Search the library all the same") < page.index("Found by")


def test_words_that_seem_to_identify_a_child_are_not_repeated(browser: TestClient) -> None:
    page = found(browser, "restorative questions for Kayleigh Marsden, 3.4.2011")
    assert page.index("What you wrote seems to hold a full name and a date of birth") < page.index("Found by")
    assert "Marsden" not in page


def test_danger_is_heard_in_words_that_seem_to_identify_a_child(browser: TestClient) -> None:
    page = found(browser, "Kayleigh Marsden is missing now")
    assert page.index("If a child is missing now, report it") < page.index("What you wrote seems to hold a full name")


def test_where_nothing_fits_nothing_is_shown_as_an_answer(browser: TestClient) -> None:
    page = found(browser, "bitcoin exchange rate")
    assert "Nothing in the library fits this." in page
    assert "Found by" not in page


def test_an_empty_search_asks_for_words(browser: TestClient) -> None:
    assert "Write in the box above what you want to know" in found(browser, "  ")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_make_no_element(browser: TestClient, text: str) -> None:
    page = Page.of(browser.get("/read/search", params={"q": text}).text)
    assert page.is_well_formed
    assert {name for name in page.attributes if name.startswith("on") or name == "autofocus"} == set()
    assert page.tags.count("script") == 1
    assert not {"img", "iframe", "svg", "object"} & set(page.tags)


def test_what_was_searched_for_is_in_no_log(browser: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        browser.get("/read/search", params={"q": "zanzibar resilience"})
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("httpx")]
    assert [line for line in ours if re.search("zanzibar", line, re.IGNORECASE)] == []


def test_no_cache_keeps_what_was_searched_for(browser: TestClient) -> None:
    headers = browser.get("/read/search", params={"q": "resilience"}).headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
