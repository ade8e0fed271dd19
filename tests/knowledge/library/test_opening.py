"""The opening of a section: its first lines, word for word, cut where it must be."""

import pytest

from knowledge.library.library import Library
from knowledge.library.opening import OpeningLine, opening_of


def test_a_short_section_is_shown_whole(library: Library) -> None:
    opening = opening_of(library, library.sections["policy/ofsted-report"])
    assert opening.is_whole
    assert [line.text for line in opening.lines] == [
        library.passages["policy/ofsted-report/more-outstanding-homes"].text,
        library.passages["policy/ofsted-report/figures"].text,
    ]


def test_bullets_follow_the_line_that_introduces_them(library: Library) -> None:
    lines = opening_of(library, library.sections["policy/childrens-homes"]).lines
    assert lines[1:3] == (
        OpeningLine("The aim of this programme is to:", is_bullet=False),
        OpeningLine("Help narrow the gap for the most vulnerable children.", is_bullet=True),
    )


def test_a_long_section_says_that_it_goes_on(library: Library) -> None:
    assert not opening_of(library, library.sections["restorative-justice"]).is_whole


def test_a_first_line_that_is_too_long_is_cut_after_a_sentence(library: Library) -> None:
    (line,) = opening_of(library, library.sections["introduction"], limit=300).lines
    assert line.text.endswith("in recent years has been central to legislation and government policy.")


def test_a_first_sentence_that_is_too_long_is_cut_after_a_word(library: Library) -> None:
    (line,) = opening_of(library, library.sections["introduction"], limit=30).lines
    assert line.text == "Improving the outcomes for"


def test_a_list_is_not_announced_when_it_does_not_fit(library: Library) -> None:
    lines = opening_of(library, library.sections["policy/childrens-homes"], limit=230).lines
    assert [line.text.endswith(":") for line in lines] == [False]


@pytest.mark.parametrize("limit", [40, 150, 300, 700])
def test_no_opening_is_longer_than_its_limit(library: Library, limit: int) -> None:
    openings = [opening_of(library, section, limit) for section in library.sections.values()]
    assert max(sum(len(line.text) for line in opening.lines) for opening in openings) <= limit


def test_sub_sections_and_examples_are_no_part_of_an_opening(library: Library) -> None:
    assert opening_of(library, library.sections["practice-examples/health"]).lines == ()
