"""When a result counts as relevant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.answers.answer import Result, ResultKind
from knowledge.evaluation.judging import Shown, judge, normalised, shown
from tests.knowledge.evaluation.examples import always_shows, answerable, unanswerable


def test_the_place_of_the_first_relevant_result_is_counted_from_one() -> None:
    (verdict,) = judge(
        [answerable("dentist", "can access dentists")], always_shows("nurses", "They can access dentists.")
    )
    assert verdict.first_relevant == 2


def test_a_quote_in_the_heading_counts() -> None:
    find = always_shows("Six children have returned.", heading="Achievements to date")
    (verdict,) = judge([answerable("what has it achieved", "Achievements to date")], find)
    assert verdict.first_relevant == 1


def test_any_quote_is_enough() -> None:
    (verdict,) = judge([answerable("art", "art work", "through art")], always_shows("opportunities through art"))
    assert verdict.first_relevant == 1


def test_signs_case_and_curly_quotes_make_no_difference() -> None:
    find = always_shows("The “blame culture”,\n thought by SOME")
    (verdict,) = judge([answerable("blame", "the 'blame culture', thought by some")], find)
    assert verdict.first_relevant == 1


def test_a_result_after_the_tenth_does_not_count() -> None:
    texts = ["something else"] * 10 + ["the answer"]
    (verdict,) = judge([answerable("a query", "the answer")], always_shows(*texts))
    assert verdict.first_relevant is None


def test_a_query_that_got_nothing_has_no_relevant_result() -> None:
    (verdict,) = judge([answerable("a query", "the answer")], always_shows())
    assert (verdict.got_results, verdict.first_relevant) == (False, None)


def test_an_unanswerable_query_succeeds_when_it_gets_nothing() -> None:
    (verdict,) = judge([unanswerable("printer is broken")], always_shows())
    assert verdict.succeeded_within(3)


def test_an_unanswerable_query_fails_when_it_gets_a_result() -> None:
    (verdict,) = judge([unanswerable("printer is broken")], always_shows("a broken window"))
    assert not verdict.succeeded_within(3)


def test_a_result_of_the_bot_is_judged_by_its_title_path_and_text() -> None:
    result = Result(
        id="resilience/what",
        kind=ResultKind.PASSAGE,
        title="Resilience",
        path=("Guest speakers", "Resilience"),
        text="Resilience is an inclusive concept",
        source="NCB briefing, 2010",
        score=1.0,
        url="/read/resilience",
    )
    assert shown(result) == Shown("Resilience\nGuest speakers\nResilience", "Resilience is an inclusive concept")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("14% of  homes", "14% of homes"), ("Who’s there?", "who s there"), ("—", "")],
)
def test_text_is_normalised_as_the_rules_say(text: str, expected: str) -> None:
    assert normalised(text) == expected


@given(st.text())
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)
