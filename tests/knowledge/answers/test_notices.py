"""Which notices go with a query and its results."""

from config.catalogue import Config
from knowledge.answers.answer import NoticeKind
from knowledge.answers.notices import choose_notices
from knowledge.library.library import Library


def ids(config: Config, library: Library, query: str, *item_ids: str) -> list[str]:
    return [notice.id for notice in choose_notices(config, library, item_ids, query)]


def urgent(config: Config, library: Library, query: str, *item_ids: str) -> list[str]:
    return [notice.id for notice in choose_notices(config, library, item_ids, query) if notice.is_urgent]


def test_what_nice_guidance_replaced_is_said_with_its_section(config: Config, library: Library) -> None:
    assert ids(config, library, "life story", "policy/nice-scie-guidance/key-messages/life-story-work") == [
        "nice-guideline"
    ]


def test_the_virtual_school_head_is_named_where_a_result_speaks_of_it(config: Config, library: Library) -> None:
    found = ids(config, library, "trauma", "practice-examples/education/virtual-school-training")
    assert found[0] == "virtual-school-head"


def test_the_virtual_school_head_is_named_where_the_query_asks_for_it(config: Config, library: Library) -> None:
    assert "virtual-school-head" in ids(config, library, "virtual heads", "practice-examples/education/gcse-support")


def test_a_topic_calls_for_its_notice(config: Config, library: Library) -> None:
    assert "care-leavers-to-25" in ids(config, library, "turning 18", "practice-examples/education/gcse-support")


def test_the_pilots_end_is_said_with_every_part_of_that_talk(config: Config, library: Library) -> None:
    assert ids(config, library, "autonomy", "social-work-practice/differences/selecting-placements") == ["pilots-ended"]


def test_the_notice_of_the_section_stands_before_that_of_the_topic(config: Config, library: Library) -> None:
    found = ids(config, library, "leavers", "policy/nice-scie-guidance/key-messages/care-leavers")
    assert found == ["nice-guideline", "care-leavers-to-25"]


def test_no_more_than_two_notices_of_currency_are_shown(config: Config, library: Library) -> None:
    every_section = tuple(library.passages)
    found = choose_notices(config, library, every_section, "")
    assert [notice.kind for notice in found].count(NoticeKind.CURRENCY) == 2


def test_resilience_needs_no_notice(config: Config, library: Library) -> None:
    assert ids(config, library, "resilience", "resilience/what-it-is") == []


def test_without_results_nothing_has_moved_on(config: Config, library: Library) -> None:
    assert ids(config, library, "NICE guidance") == []


def test_signposts_go_with_sexual_exploitation(config: Config, library: Library) -> None:
    found = ids(config, library, "grooming", "sexual-exploitation/nspcc/key-points/internet")
    assert found[:2] == ["safeguarding-lead", "nspcc"]
    assert urgent(config, library, "grooming", "sexual-exploitation/nspcc/key-points/internet") == []


def test_missing_people_is_named_with_children_who_go_missing(config: Config, library: Library) -> None:
    assert "missing-people" in ids(config, library, "runaways", "practice-examples/joint-working/runaway-protocol")


def test_words_of_danger_bring_urgent_signposts_first(config: Config, library: Library) -> None:
    found = choose_notices(config, library, ["resilience/what-it-is"], "girl missing from her placement since Sunday")
    assert [notice.id for notice in found] == ["emergency", "safeguarding-lead", "missing-people"]
    assert all(notice.is_urgent for notice in found)


def test_words_of_danger_bring_signposts_also_where_nothing_is_found(config: Config, library: Library) -> None:
    assert urgent(config, library, "he is suicidal") == ["emergency", "safeguarding-lead", "childline"]


def test_a_question_about_practice_is_not_urgent(config: Config, library: Library) -> None:
    assert urgent(config, library, "What is missing from our care plans for children at risk of danger?") == []


def test_danger_in_a_restorative_matter_says_that_this_is_not_the_way(config: Config, library: Library) -> None:
    found = urgent(config, library, "a child disclosed abuse: which questions?", "restorative-justice/questions")
    assert found[-1] == "not-restorative"


def test_a_restorative_matter_without_danger_says_no_such_thing(config: Config, library: Library) -> None:
    assert ids(config, library, "which questions?", "restorative-justice/questions") == []


def test_each_notice_names_where_it_comes_from(config: Config, library: Library) -> None:
    found = choose_notices(config, library, tuple(library.passages), "disclosed abuse, missing since Monday, suicidal")
    assert all(notice.source for notice in found)
