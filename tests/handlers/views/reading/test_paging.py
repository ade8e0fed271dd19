"""A section as pages: every word of it, in order, on pages that are short enough to read on a phone."""

from dataclasses import replace

import pytest

from handlers.views.reading.paging import PAGE_CHARACTERS, pages_of
from handlers.views.reading.section import section_view
from knowledge.library.items import Section
from knowledge.library.library import Library
from knowledge.library.loader import load_library
from tests.handlers.shown import buttons, problems, words
from tests.handlers.views.block_kit.slack_text import words_shown

LIBRARY = load_library()
LONG = "restorative-justice"
each_section = pytest.mark.parametrize("section", LIBRARY.sections.values(), ids=lambda section: section.id)


def words_within(library: Library, section: Section) -> list[str]:
    """Return the words of a section, with those of its examples and the headings of its sub-sections."""
    texts: list[str] = []
    waiting = list(reversed(section.contents))
    while waiting:
        item = waiting.pop()
        if item in library.sections:
            texts.append(library.sections[item].heading)
        elif item in library.examples:
            texts.append(library.examples[item].text)
        else:
            texts.append(library.passages[item].text)
            waiting += reversed(library.passages[item].items)
    return " ".join(texts).split()


def words_on_pages(library: Library, section: Section) -> list[str]:
    blocks = [part.block for page in pages_of(library, section) for part in page.parts]
    return words_shown(words(blocks)).replace("• ", "").split()


@each_section
def test_the_pages_hold_every_word_in_order(section: Section) -> None:
    assert words_on_pages(LIBRARY, section) == words_within(LIBRARY, section)


@each_section
def test_a_page_is_not_too_long_to_read_on_a_phone(section: Section) -> None:
    lengths = [sum(part.characters for part in page.parts) for page in pages_of(LIBRARY, section)]
    assert [length for length in lengths if length > PAGE_CHARACTERS] == []


@each_section
def test_slack_takes_every_page(section: Section) -> None:
    views = [section_view(LIBRARY, section, page.first_id, []) for page in pages_of(LIBRARY, section)]
    assert [problem for view in views for problem in problems(view)] == []


def test_a_passage_longer_than_a_block_is_split_and_whole() -> None:
    passage = replace(LIBRARY.passages["resilience/policy-context"], text="A sentence & more of it. " * 400)
    library = replace(LIBRARY, passages={**LIBRARY.passages, passage.id: passage})
    section = library.sections["resilience"]
    assert words_on_pages(library, section) == words_within(library, section)
    assert problems(section_view(library, section, passage.id, [])) == []


def test_a_page_is_found_by_any_item_on_it() -> None:
    last = pages_of(LIBRARY, LIBRARY.sections[LONG])[-1]
    view = section_view(LIBRARY, LIBRARY.sections[LONG], last.parts[-1].ids[-1], [])
    assert last.parts[-1].block in view.payload["blocks"]


def test_the_first_page_is_shown_for_an_item_that_is_not_there() -> None:
    section = LIBRARY.sections[LONG]
    [gone, first] = [section_view(LIBRARY, section, item, []) for item in ("gone", section.contents[0])]
    assert words(gone.payload["blocks"]) == words(first.payload["blocks"])


def test_next_leads_to_the_page_after() -> None:
    section = LIBRARY.sections[LONG]
    first, second, *_ = pages_of(LIBRARY, section)
    found = buttons(section_view(LIBRARY, section, first.first_id, []).payload["blocks"])
    assert found["Next"]["value"] == f"{LONG} {second.first_id}"


def test_the_first_page_has_no_back_and_the_last_no_next() -> None:
    section = LIBRARY.sections[LONG]
    pages = pages_of(LIBRARY, section)
    first = buttons(section_view(LIBRARY, section, pages[0].first_id, []).payload["blocks"])
    last = buttons(section_view(LIBRARY, section, pages[-1].first_id, []).payload["blocks"])
    assert "Back" not in first
    assert "Next" not in last


def test_the_byline_and_the_source_stand_under_the_heading() -> None:
    shown = words(section_view(LIBRARY, LIBRARY.sections["resilience"], "resilience", []).payload["blocks"])
    assert shown.startswith(
        "Resilience and the interface between care, schools and communities\n"
        "Jonathan Stanley, National Children's Bureau\n"
        "NCB briefing, 2010\n"
    )


def test_a_sub_section_can_be_opened_from_the_section_around_it() -> None:
    found = buttons(section_view(LIBRARY, LIBRARY.sections["policy"], "policy", []).payload["blocks"])
    assert found["Read"]["value"] == "policy/care-planning policy/care-planning"
