"""What counts in a text is what can be seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.models.seen_characters import seen_length, seen_text

UNSEEN = ("\u200b", "\u00ad", "\u2060", "\ufeff", "\u3164", "\u2800", "\u202e", "\U000e0041", "\ufe0f")


@pytest.mark.parametrize("unseen", UNSEEN, ids=lambda text: f"U+{ord(text):04X}")
def test_a_character_that_nobody_sees_does_not_count(unseen: str) -> None:
    assert seen_length(f"a{unseen}b") == 2


def test_a_text_of_such_characters_is_empty() -> None:
    assert seen_length("".join(UNSEEN)) == 0


def test_a_run_of_spaces_counts_as_one() -> None:
    assert seen_length("a \u00a0 \n b") == 3


@pytest.mark.parametrize(
    "text",
    ["👩‍👧 \U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f", "می‌خواهم", "नमस्ते", "one\ntwo"],
)
def test_what_shapes_its_neighbours_stays_for_others_to_read(text: str) -> None:
    assert seen_text(text) == text


def test_what_hides_in_a_text_is_taken_away() -> None:
    assert seen_text("the\u200b \u202ehome\u3164") == "the home"


@given(st.text())
def test_nothing_that_counts_is_taken_away(text: str) -> None:
    assert seen_length(seen_text(text)) == seen_length(text)
