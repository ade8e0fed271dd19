"""How what the library holds is cited."""

from knowledge.library.library import Library
from knowledge.library.reference import reference

SITE = "https://bot.example.org"


def test_the_author_of_a_talk_is_who_spoke(library: Library) -> None:
    assert reference(library, "restorative-justice", SITE) == (
        "Zoe McLeod (2010) ‘Restorative justice’, in Looked After Children Practice Exchange. "
        "National Children's Bureau. https://bot.example.org/read/restorative-justice"
    )


def test_two_who_spoke_are_both_named(library: Library) -> None:
    assert reference(library, "sexual-exploitation/nspcc", SITE).startswith("Hannah Franklin and Nancy Purdy (2010)")


def test_where_nobody_is_named_it_is_the_organisation(library: Library) -> None:
    assert reference(library, "social-work-practice", SITE).startswith("PSS (2010)")


def test_a_practice_example_is_cited_by_its_title_and_the_publisher(library: Library) -> None:
    cited = reference(library, "practice-examples/other/flourish", SITE)
    assert cited == (
        "National Children's Bureau (2010) ‘Opportunities for development through art’, in Looked After Children "
        "Practice Exchange. https://bot.example.org/read/practice-examples/other#practice-examples/other/flourish"
    )


def test_without_a_site_a_reference_has_no_address(library: Library) -> None:
    assert reference(library, "restorative-justice", None).endswith("National Children's Bureau.")
