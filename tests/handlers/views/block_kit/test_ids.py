"""Ids in a button's value."""

from hypothesis import given
from hypothesis import strategies as st

from bot.slack_rules.limits import BUTTON_VALUE
from handlers.views.block_kit.ids import join_ids, join_shown, split_ids, split_shown

ids = st.lists(st.from_regex(r"[a-z0-9-]{1,60}(/[a-z0-9-]{1,60}){0,3}", fullmatch=True), max_size=40)


@given(ids)
def test_a_value_gives_back_the_first_of_its_ids(written: list[str]) -> None:
    read = split_ids(join_ids(written))
    assert read == tuple(written[: len(read)])


@given(ids)
def test_a_value_is_never_too_long(written: list[str]) -> None:
    assert len(join_ids(written)) <= BUTTON_VALUE


@given(ids, ids)
def test_what_is_shown_is_never_too_long(results: list[str], examples: list[str]) -> None:
    assert len(join_shown(results, examples)) <= BUTTON_VALUE


def test_results_and_examples_are_told_apart() -> None:
    assert split_shown(join_shown(["resilience", "health"], ["d-card"])) == (("resilience", "health"), ("d-card",))


def test_no_examples_are_no_examples() -> None:
    assert split_shown(join_shown(["resilience"], [])) == (("resilience",), ())
