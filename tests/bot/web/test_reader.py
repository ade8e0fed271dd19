"""The reader: the library as pages."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.web.reader import reader
from handlers.services import Services
from knowledge.library.library import Library
from tests.bot.web.page import Page
from tests.bot.web.whole_site import Found, whole_site
from tests.slack.fixtures import PUBLIC_URL


@pytest.fixture(scope="module")
def browser(services: Services) -> TestClient:
    return TestClient(Starlette(routes=reader(services)))


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


def test_pages_run_no_script_but_their_own_and_cannot_be_framed(browser: TestClient) -> None:
    policy = browser.get("/read").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
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


def test_a_page_says_who_spoke_and_where_and_when(browser: TestClient) -> None:
    page = browser.get("/read/multi-systemic-therapy/what").text
    assert "<dd>Tom Bowerman, Leeds City Council</dd>" in page
    assert "London, November 2010" in page


def test_the_page_that_tells_of_the_events_does_not_tell_of_them_above_its_words(browser: TestClient) -> None:
    assert "Where and when" not in browser.get("/read/introduction").text


def test_a_practice_example_has_its_title_and_what_it_goes_with(browser: TestClient) -> None:
    page = browser.get("/read/practice-examples/education").text
    title = page.index(">A training package for local schools regarding trauma and attachment</h2>")
    goes_with = page.index('<a href="/read/resilience">', title)
    assert page.index("School is one of the settings that the talk names", goes_with)


def test_a_talk_has_the_examples_that_go_with_it(browser: TestClient) -> None:
    page = browser.get("/read/resilience").text
    assert page.index("practice-examples/education/virtual-school-training") < page.index("School is one of the sett")


def test_every_passage_has_a_link_to_itself(library: Library, browser: TestClient) -> None:
    pages = {item: browser.get(f"/read/{item}").text for item in library.sections}
    assert [i for i in library.passages if f'href="#{i}"' not in pages[library.section_of(i).id]] == []


def test_a_page_tells_link_previews_what_it_is(browser: TestClient) -> None:
    page = browser.get("/read/resilience").text
    assert '<meta property="og:title" content="Resilience and the interface between care, schools' in page
    assert '<meta property="og:description" content="Jonathan Stanley provided an overview' in page
    assert '<meta property="og:image" content="http://testserver/read/style/icon.png">' in page


def test_links_are_those_of_the_public_address_where_there_is_one(services: Services) -> None:
    browser = TestClient(Starlette(routes=reader(replace(services, public_url=PUBLIC_URL))))
    assert f'<link rel="canonical" href="{PUBLIC_URL}/read/resilience">' in browser.get("/read/resilience").text


@pytest.fixture(scope="module")
def site(browser: TestClient) -> Mapping[str, Found]:
    return whole_site(browser)


@pytest.fixture(scope="module")
def pages(site: Mapping[str, Found]) -> list[Found]:
    return [found for found in site.values() if found.is_page]


def test_from_link_to_link_every_section_and_every_pack_is_found(
    library: Library, services: Services, site: Mapping[str, Found]
) -> None:
    packs = [f"/read/pack/{topic}" for topic in services.config.topics.by_id]
    assert {*packs, *(f"/read/{item}" for item in library.sections)} <= site.keys()


def test_a_page_with_all_that_it_loads_has_60_kilobytes_at_most(site: Mapping[str, Found], pages: list[Found]) -> None:
    sizes = {page.address: sum(len(site[part].content) for part in (page.address, *page.loads)) for page in pages}
    assert {len(page.loads) for page in pages} == {3}
    assert {address: size for address, size in sizes.items() if size > 60_000} == {}


def test_pages_are_html_without_a_mistake(pages: list[Found]) -> None:
    assert [mistake for page in pages for mistake in page.mistakes] == []


def test_elements_are_closed_in_order(pages: list[Found]) -> None:
    assert [page.address for page in pages if not page.page.is_well_formed] == []


def test_an_id_is_there_once_in_a_page(pages: list[Found]) -> None:
    assert [page.address for page in pages if len(page.page.ids) != len(set(page.page.ids))] == []


def test_every_link_leads_somewhere(site: Mapping[str, Found], pages: list[Found]) -> None:
    linked = {(to, fragment) for page in pages for to, fragment in page.leads_to if page.status == 200}
    assert [to for to, _ in linked if site[to].status != 200] == []
    assert [(to, part) for to, part in linked if part and part not in site[to].page.ids] == []


def test_hostile_words_in_the_library_make_no_element(services: Services) -> None:
    hostile = '"><img src=x onerror=alert(1)></title><script>alert(1)</script>'
    library, section = services.library, services.library.sections["resilience"]
    passages = {item: replace(passage, text=hostile) for item, passage in library.passages.items()}
    sections = {**library.sections, section.id: replace(section, heading=hostile, byline=hostile)}
    hostile_library = replace(library, passages=passages, sections=sections)
    browser = TestClient(Starlette(routes=reader(replace(services, library=hostile_library))))

    page = Page.of(browser.get("/read/resilience").text)

    assert page.is_well_formed
    assert page.tags.count("script") == 1
    assert "img" not in page.tags


def test_an_address_that_was_made_up_makes_no_element(browser: TestClient) -> None:
    page = Page.of(browser.get("/read/pack/%22%3E%3Cscript%3E", headers={"host": 'a"><script>b'}).text)
    assert page.tags.count("script") == 1
