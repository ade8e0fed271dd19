"""Things take turns by the week: each once, and the fitting one where that can be."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.digest.weekly_assignment import week_number, weekly_assignment

THINGS = st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=12, unique=True)
ROUNDS = st.integers(min_value=0, max_value=5_000)


def any_fit(week: int, thing: str) -> int:
    """Return a fit that has no pattern."""
    return (week * 31 + sum(map(ord, thing)) * 17) % 3


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 26), date(2026, 11, 29)])
def test_monday_to_sunday_are_one_week(day: date) -> None:
    assert week_number(day) == week_number(date(2026, 11, 23))


def test_the_next_monday_is_the_next_week() -> None:
    assert week_number(date(2026, 11, 30)) == week_number(date(2026, 11, 29)) + 1


@given(THINGS, ROUNDS)
def test_everything_has_one_turn_a_round(things: list[str], round_number: int) -> None:
    on_turn = weekly_assignment(things, any_fit)
    start = round_number * len(things)
    assert Counter(on_turn(week) for week in range(start, start + len(things))) == Counter(things)


@given(THINGS, ROUNDS)
def test_nothing_comes_back_within_half_a_round(things: list[str], week: int) -> None:
    on_turn = weekly_assignment(things, any_fit)
    half = range(week, week + len(things) // 2 + 1)
    assert len({on_turn(other) for other in half}) == len(half)


@given(THINGS, ROUNDS)
def test_the_turns_do_not_depend_on_the_weeks_asked_before(things: list[str], week: int) -> None:
    asked_before = weekly_assignment(things, any_fit)
    for earlier in range(week):
        asked_before(earlier % 7)
    assert asked_before(week) == weekly_assignment(things, any_fit)(week)


def test_each_week_gets_what_fits_it() -> None:
    on_turn = weekly_assignment(
        ["tea", "milk", "bread", "salt"], lambda week, thing: (week, thing) in {(0, "milk"), (2, "salt")}
    )
    assert [on_turn(week) for week in range(4)] == ["milk", "tea", "salt", "bread"]


def test_a_thing_that_fits_two_weeks_goes_where_nothing_else_fits() -> None:
    fitting = {(0, "tea"), (0, "milk"), (1, "tea")}
    on_turn = weekly_assignment(["tea", "milk", "bread", "salt"], lambda week, thing: (week, thing) in fitting)
    assert [on_turn(0), on_turn(1)] == ["milk", "tea"]


def test_the_better_fit_comes_first() -> None:
    on_turn = weekly_assignment(["tea", "milk", "bread", "salt"], lambda week, thing: len(thing) if week == 0 else 0)
    assert on_turn(0) == "milk"
