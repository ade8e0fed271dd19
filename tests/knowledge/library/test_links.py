"""Links between sections and practice examples: where they go from, where they lead, and that each gives a reason."""

from collections import Counter

from knowledge.library.library import Library

FAR_FETCHED = {
    ("restorative-justice", "practice-examples/residential/care-staff-qualifications"),
    ("restorative-justice/discussion", "practice-examples/other/support-service"),
    ("resilience", "practice-examples/fostering/activity-holidays"),
    ("policy/nice-scie-guidance", "practice-examples/health/d-card"),
}
"""Links that there were, and that no colleague would have made."""


def test_no_section_is_linked_to_more_than_six_practice_examples(library: Library) -> None:
    counts = Counter(link.section_id for link in library.links)
    assert {section: count for section, count in counts.items() if count > 6} == {}


def test_no_link_is_far_fetched(library: Library) -> None:
    assert FAR_FETCHED.isdisjoint((link.section_id, link.example_id) for link in library.links)


def test_no_reason_is_given_for_two_links(library: Library) -> None:
    reasons = Counter(link.reason for link in library.links)
    assert [reason for reason, count in reasons.items() if count > 1] == []


def test_a_reason_is_one_line_that_ends_as_a_sentence(library: Library) -> None:
    assert [link.reason for link in library.links if "\n" in link.reason or not link.reason.endswith(".")] == []
