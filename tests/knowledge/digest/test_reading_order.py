"""Years of digests of many channels: nothing comes back within a year, and no topic follows itself."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.digest.reading_order import NothingToRead, order_of_readings, readings_to_come, topic_of_each
from knowledge.library.library import Library
from knowledge.library.loader import load_library

LIBRARY = load_library()
TOPICS = topic_of_each(LIBRARY)
A_YEAR = 53
SEEDS = st.integers(0, 63).map(str)
CHOICES = st.lists(st.sampled_from([0, 0, 0, 1, 2, 7]), min_size=130, max_size=130)


def years_of(seed: str, choices: Sequence[int]) -> list[str]:
    """What a channel is shown when people choose, each week, so many readings further on."""
    circle, shown = order_of_readings(LIBRARY, seed), list[str]()
    for choice in choices:
        shown.append(readings_to_come(circle, TOPICS, shown[-A_YEAR:])[choice])
    return shown


@pytest.mark.parametrize("seed", ["1", "20", "63"])
def test_nothing_comes_back_within_a_year_and_no_topic_follows_itself(seed: str) -> None:
    shown = years_of(seed, [0] * 160)
    assert all(len(set(shown[week : week + A_YEAR])) == A_YEAR for week in range(len(shown) - A_YEAR))
    assert all(TOPICS[one] != TOPICS[next_one] for one, next_one in pairwise(shown))
    assert set(shown) == set(TOPICS)


@given(SEEDS, CHOICES)
def test_nor_does_it_when_people_choose_others(seed: str, choices: list[int]) -> None:
    shown = years_of(seed, choices)
    assert all(len(set(shown[week : week + A_YEAR])) == A_YEAR for week in range(len(shown) - A_YEAR))


def test_the_same_channel_has_the_same_order_and_another_has_another() -> None:
    assert order_of_readings(LIBRARY, "1") == order_of_readings(LIBRARY, "1")
    assert order_of_readings(LIBRARY, "1") != order_of_readings(LIBRARY, "2")


def test_after_the_library_has_changed_what_was_shown_stays_away() -> None:
    shown = years_of("1", [0] * 40)
    changed = replace(LIBRARY, readings=LIBRARY.readings[10:])
    circle, topics = order_of_readings(changed, "1"), topic_of_each(changed)
    assert not set(readings_to_come(circle, topics, shown)[:5]) & set(shown)


def test_where_all_were_shown_the_oldest_comes_first() -> None:
    few = replace(LIBRARY, readings=LIBRARY.readings[:3])
    circle, topics = order_of_readings(few, "1"), topic_of_each(few)
    assert readings_to_come(circle, topics, [*circle, circle[0]])[0] == circle[1]


def test_a_library_without_readings_says_what_to_do(library: Library) -> None:
    with pytest.raises(NothingToRead, match=r"mark something in reading\.yaml"):
        order_of_readings(replace(library, readings=()), "1")
