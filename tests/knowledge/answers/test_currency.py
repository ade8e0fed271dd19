"""What has changed since 2010 stands beside the words that it is about, and with nothing else."""

import pytest

from config.catalogue import Config
from knowledge.answers.currency import currency_notices, notices_beside, notices_of_heading
from knowledge.library.library import Library
from knowledge.search.analysis import stem

ROWS = [
    ("nice-guideline", "policy/nice-scie-guidance/what-it-is", "NG205"),
    ("childrens-homes-regulations", "policy/minimum-standards/consultation", "SI 2015/541"),
    ("care-planning-regulations", "policy/care-planning/regulations-and-guidance", "SI 2010/959"),
    ("fostering-adoption-standards", "policy/minimum-standards/consultation", "Standards of 2011"),
    ("virtual-school-head", "practice-examples/education/virtual-school-training", "section 99"),
    ("pupil-premium-plus", "social-work-practice/achievements/educational-allowances", "pupil premium plus"),
    ("care-leavers-to-25", "policy/nice-scie-guidance/key-messages/care-leavers", "until they are 25"),
    ("staying-put", "practice-examples/education/gcse-support", "section 98"),
    ("staying-close", "policy/nice-scie-guidance/key-messages/care-leavers", "not yet in force in June 2026"),
    ("supported-accommodation", "social-work-practice/differences/staying-after-16", "28 October 2023"),
    ("kinship-local-offer", "practice-examples/education/kinship-carers", "kinship local offer"),
    ("kinship-education", "practice-examples/education/kinship-carers", "section 6"),
    ("ofsted-judgements", "policy/ofsted-report/figures", "requires improvement"),
    ("ofsted-figures", "policy/ofsted-report/figures", "2009/10"),
    ("residential-qualifications", "practice-examples/residential/care-staff-qualifications", "Level 5 Diploma"),
    ("social-work-practice-pilots", "social-work-practice/five-pilots", "DFE-RR233"),
    ("social-pedagogy-pilots", "social-pedagogy/what-it-is", "DFE-RR148"),
    ("mst-trial", "multi-systemic-therapy/national-project", "684 families"),
    ("sexual-exploitation-is-abuse", "sexual-exploitation/two-teams", "3 May"),
    ("words-about-victims", "sexual-exploitation/nspcc/centre", "a victim of"),
    ("working-together-2026", "restorative-justice/discussion/safeguarding-others", "Working Together"),
    ("missing-from-care", "practice-examples/joint-working/runaway-protocol", "away from placement without"),
    ("together-for-adoption", "practice-examples/fostering/shared-adoption-service", "1 September 2017"),
    ("regional-adoption-agencies", "practice-examples/fostering/one-team", "another adoption agency"),
    ("crop", "sexual-exploitation/engage/team", "Pace"),
    ("connexions", "practice-examples/education/local-college", "National Careers Service"),
    ("youth-justice-service", "restorative-justice/lewisham", "Youth Justice Service"),
    ("criminalisation-protocol", "restorative-justice/everyday-conversation", "November 2018"),
    ("national-transfer-scheme", "practice-examples/other/asylum-seeking-team", "version 7.0"),
]


def ids(config: Config, library: Library, *item_ids: str) -> list[str]:
    return [notice.id for notice in currency_notices(config, library, [[item_id] for item_id in item_ids])]


@pytest.mark.parametrize(("notice_id", "item_id", "words"), ROWS, ids=[row[0] for row in ROWS])
def test_each_change_stands_with_the_words_that_it_is_about(
    config: Config, library: Library, notice_id: str, item_id: str, words: str
) -> None:
    found = {notice.id: notice for notice in currency_notices(config, library, [[item_id]])}
    assert words in f"{found[notice_id].text} {found[notice_id].source}"
    assert found[notice_id].item_id == item_id


def test_every_notice_has_its_example(config: Config) -> None:
    assert set(config.notices.by_id) == {"children-act-2026", *(row[0] for row in ROWS)}


def test_the_act_of_2026_stands_on_the_page_on_policy_alone(config: Config, library: Library) -> None:
    policy, part = library.sections["policy"], library.sections["policy/care-planning"]
    assert "children-act-2026" in [notice.id for notice in notices_of_heading(config, library, policy)]
    assert "children-act-2026" not in [notice.id for notice in notices_of_heading(config, library, part)]


def test_a_bullet_has_what_goes_with_the_paragraph_that_introduces_it(config: Config, library: Library) -> None:
    inside = library.passages["policy/ofsted-report/figures"].items or ("policy/ofsted-report/figures",)
    assert "ofsted-figures" in ids(config, library, inside[0])


def test_the_notice_of_a_section_stands_before_that_of_its_passage(config: Config, library: Library) -> None:
    found = ids(config, library, "policy/minimum-standards/consultation")
    assert found == ["childrens-homes-regulations", "fostering-adoption-standards"]


def test_the_notice_about_just_what_was_asked_stands_before_all_others(config: Config, library: Library) -> None:
    allowances = ["social-work-practice/achievements/educational-allowances"]
    asked = frozenset(map(stem, ("educational", "allowances", "personal")))
    assert [notice.id for notice in currency_notices(config, library, [allowances], asked)] == [
        "pupil-premium-plus",
        "social-work-practice-pilots",
    ]


def test_that_the_pilots_have_ended_stands_beside_all_that_is_told_of_them(config: Config, library: Library) -> None:
    principles = ["social-work-practice/core-principles/principles"]
    assert [notice.id for notice in currency_notices(config, library, [principles])] == ["social-work-practice-pilots"]


def test_the_notice_of_the_best_result_is_never_pushed_out(config: Config, library: Library) -> None:
    others = [item_id for item_id in library.passages if item_id != "social-work-practice/five-pilots"]
    assert ids(config, library, "social-work-practice/five-pilots", *others)[0] == "social-work-practice-pilots"


def test_a_notice_stands_once_with_the_first_result_that_it_goes_with(config: Config, library: Library) -> None:
    found = currency_notices(
        config, library, [["sexual-exploitation/nspcc/centre"], ["sexual-exploitation/engage/vision"]]
    )
    assert [(one.id, one.item_id) for one in found] == [("words-about-victims", "sexual-exploitation/nspcc/centre")]


def test_a_shared_word_calls_for_nothing(config: Config, library: Library) -> None:
    assert ids(config, library, "resilience/what-it-is", "resilience/three-factors") == []


def test_on_a_page_each_notice_stands_above_the_first_words_that_it_is_about(config: Config, library: Library) -> None:
    beside = notices_beside(config, library, library.sections["sexual-exploitation"])
    places = [(notice.id, place) for place, notices in beside.items() for notice in notices]
    assert ("words-about-victims", "sexual-exploitation/two-teams") in places
    assert len({notice_id for notice_id, _ in places}) == len(places)
