"""The reader: the library as pages."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.web.reader import reader
from knowledge.library.library import Library


@pytest.fixture(scope="module")
def browser(library: Library) -> TestClient:
    return TestClient(Starlette(routes=reader(library)))


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
