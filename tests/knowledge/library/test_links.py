"""Links between sections and practice examples: where they go from, where they lead, and that each gives a reason."""

from collections import Counter

from knowledge.library.library import Library


def test_every_talk_is_linked_to_two_to_six_practice_examples(library: Library) -> None:
    talks = [section.id for section in library.sections.values() if section.is_talk]
    counts = Counter(link.section_id for link in library.links)
    assert {talk: counts[talk] for talk in talks if not 2 <= counts[talk] <= 6} == {}


def test_every_practice_example_is_linked_from_a_section(library: Library) -> None:
    assert set(library.examples) - {link.example_id for link in library.links} == set()


def test_no_reason_is_given_for_two_links(library: Library) -> None:
    reasons = Counter(link.reason for link in library.links)
    assert [reason for reason, count in reasons.items() if count > 1] == []


def test_a_reason_is_one_line_that_ends_as_a_sentence(library: Library) -> None:
    assert [link.reason for link in library.links if "\n" in link.reason or not link.reason.endswith(".")] == []
