"""What results are about."""

from knowledge.answers.topics import leading_topics, own_topics
from knowledge.library.library import Library


def test_a_passage_with_topics_of_its_own_has_those(library: Library) -> None:
    assert own_topics(library, "resilience/three-factors/participation") == ("participation",)


def test_a_passage_without_has_those_of_its_section(library: Library) -> None:
    assert own_topics(library, "resilience/three-factors") == library.sections["resilience"].topics


def test_a_section_without_topics_and_nothing_around_it_has_none(library: Library) -> None:
    assert own_topics(library, "practice-examples/about-the-examples") == ()


def test_what_all_results_share_leads(library: Library) -> None:
    results = ["resilience/three-factors/participation", "resilience/what-it-is", "resilience/resilient-young-people"]
    assert leading_topics(library, results)[0] == "resilience"


def test_without_results_there_is_no_topic(library: Library) -> None:
    assert leading_topics(library, []) == ()
