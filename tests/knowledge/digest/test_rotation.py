"""Everything has its turn once round a circle, and neighbours differ in group."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from knowledge.digest.rotation import rotation

groups_of_things = st.dictionaries(st.text(min_size=1, max_size=4), st.sampled_from("ABCDE"), max_size=25)


@given(groups_of_things, st.text(max_size=5))
def test_everything_stands_on_the_circle_once(group_of: dict[str, str], seed: str) -> None:
    assert Counter(rotation(list(group_of), group_of.__getitem__, seed)) == Counter(list(group_of))


@given(groups_of_things, st.text(max_size=5))
def test_neighbours_differ_in_group_while_none_holds_more_than_half(group_of: dict[str, str], seed: str) -> None:
    largest = max(Counter(group_of.values()).values(), default=0)
    circle = rotation(list(group_of), group_of.__getitem__, seed)
    alike = [(left, right) for left, right in pairwise([*circle, *circle[:1]]) if group_of[left] == group_of[right]]
    assert alike == [] or largest > len(circle) / 2


def test_the_same_seed_gives_the_same_circle() -> None:
    letters = list("abcdefgh")
    assert rotation(letters, str.upper, "C1") == rotation(letters, str.upper, "C1")


def test_another_seed_gives_another_circle() -> None:
    letters = list("abcdefgh")
    assert rotation(letters, str.upper, "C1") != rotation(letters, str.upper, "C2")


def test_the_order_in_which_things_are_given_makes_no_difference() -> None:
    assert rotation(list("abcdefgh"), str.upper, "C1") == rotation(list("hgfedcba"), str.upper, "C1")
