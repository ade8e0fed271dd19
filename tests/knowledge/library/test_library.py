"""The library answers where an item stands, whose words it holds, and what goes with it."""

import re
from collections.abc import Iterator

import pytest

from knowledge.library.library import Library
from knowledge.library.loader import BRIEFING_FOLDER
from tests.knowledge.library.fidelity import content_words

NESTED = "sexual-exploitation/nspcc/services/trafficked-young-women"
EXAMPLE = "practice-examples/joint-working/runaway-protocol"


def bare(words: str) -> list[str]:
    return re.findall(r"\w+", words)


def page_words(library: Library, item_id: str) -> Iterator[str]:
    """Yield the words of an item and of all that stands in it, in the order of the page."""
    if item_id in library.examples:
        yield library.examples[item_id].text
    elif item_id in library.passages:
        yield library.passages[item_id].text
        for bullet in library.passages[item_id].items:
            yield from page_words(library, bullet)
    else:
        section = library.sections[item_id]
        yield from (words for words in (section.heading, section.subheading, section.byline) if words)
        for inner in section.contents:
            yield from page_words(library, inner)


def test_a_walk_down_the_page_meets_every_word_of_the_yaml_in_order(library: Library) -> None:
    top = [section.id for section in library.sections.values() if section.parent_id is None]
    walked = [words for item in top for words in page_words(library, item)]
    assert bare(" ".join(walked).replace(" [sic]", "")) == bare(" ".join(content_words(BRIEFING_FOLDER)))


def test_a_slip_of_the_source_is_marked_and_not_mended(library: Library) -> None:
    assert "risk adverse [sic]" in library.passages["social-pedagogy/trust-and-risk"].text


def test_everything_in_the_library_is_listed_where_it_stands(library: Library) -> None:
    listed = [item for section in library.sections.values() for item in section.contents]
    listed += [item for passage in library.passages.values() for item in passage.items]
    inner = [section.id for section in library.sections.values() if section.parent_id]
    assert sorted(listed) == sorted([*inner, *library.passages, *library.examples])


def test_the_seven_talks(library: Library) -> None:
    assert [section.id for section in library.sections.values() if section.is_talk] == [
        "social-work-practice",
        "sexual-exploitation/engage",
        "sexual-exploitation/nspcc",
        "social-pedagogy",
        "restorative-justice",
        "resilience",
        "multi-systemic-therapy",
    ]


def test_every_talk_names_its_organisation(library: Library) -> None:
    assert [section.id for section in library.sections.values() if section.is_talk and not section.organisation] == []


@pytest.mark.parametrize(
    ("item", "section"),
    [
        ("resilience", "resilience"),
        (NESTED, "sexual-exploitation/nspcc/services"),
        (EXAMPLE, EXAMPLE.rsplit("/", 1)[0]),
    ],
    ids=["section", "passage", "example"],
)
def test_an_item_stands_in_its_section(library: Library, item: str, section: str) -> None:
    assert library.section_of(item).id == section


def test_an_id_that_nothing_has_is_a_key_error(library: Library) -> None:
    with pytest.raises(KeyError, match="resilience/gone"):
        library.section_of("resilience/gone")


def test_a_section_knows_the_sections_around_it(library: Library) -> None:
    around = library.ancestors(library.sections["sexual-exploitation/nspcc/services"])
    assert [section.id for section in around] == [
        "sexual-exploitation/nspcc/services",
        "sexual-exploitation/nspcc",
        "sexual-exploitation",
    ]


def test_the_path_of_a_section_is_the_headings_from_the_top(library: Library) -> None:
    assert library.sections["restorative-justice/discussion"].path == (
        "Restorative justice",
        "Questions and discussions from the group",
    )


def test_a_passage_of_an_inner_section_belongs_to_the_talk_around_it(library: Library) -> None:
    talk = library.talk_of(NESTED)
    assert talk is not None
    assert talk.id == "sexual-exploitation/nspcc"


def test_a_policy_passage_belongs_to_no_talk(library: Library) -> None:
    assert library.talk_of("policy/ofsted-report/figures") is None


def test_topics_come_nearest_first_and_each_once(library: Library) -> None:
    assert library.topics_of("resilience/three-factors/participation") == (
        "participation",
        "resilience",
        "emotional-well-being",
    )


def test_links_of_an_inner_section_come_before_those_of_its_talk(library: Library) -> None:
    sections = [link.section_id for link in library.links_from("social-work-practice/differences/staying-after-16")]
    assert sections == sorted(sections, reverse=True)
    assert set(sections) == {"social-work-practice/differences", "social-work-practice"}


def test_the_source_line_names_talk_speaker_organisation_and_document(library: Library) -> None:
    assert library.source_line("restorative-justice/questions") == (
        "Restorative justice · Zoe McLeod · Lewisham Youth Offending Service · NCB briefing, 2010"
    )


def test_the_source_line_does_not_repeat_an_organisation_that_the_heading_names(library: Library) -> None:
    assert library.source_line("sexual-exploitation/engage/vision") == (
        "Blackburn Engage Team · Simone Taylor, Lindsay Dalton · NCB briefing, 2010"
    )


def test_a_passage_is_read_at_its_anchor_on_the_page_of_its_section(library: Library) -> None:
    assert library.read_path(EXAMPLE) == f"/read/practice-examples/joint-working#{EXAMPLE}"


def test_a_section_is_read_at_the_top_of_its_page(library: Library) -> None:
    assert library.read_path("resilience") == "/read/resilience"
