"""British and American spelling have one form, and words that only look like a variant keep theirs."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.search.spelling_variants import VARIANTS, to_one_spelling

WORDS = st.sampled_from(sorted(VARIANTS)) | st.text(string.ascii_lowercase)


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("neighborhood", "neighbourhood"),
        ("labeled", "labelled"),
        ("analyzing", "analysing"),
        ("recognized", "recognised"),
        ("organizational", "organisational"),
        ("judgment", "judgement"),
        ("offense", "offence"),
    ],
)
def test_american_spelling_becomes_british(american: str, british: str) -> None:
    assert to_one_spelling(american) == british


@pytest.mark.parametrize("word", ["size", "sized", "prize", "seized", "doctor", "tutor", "mentors", "professor"])
def test_words_that_are_the_same_in_both_are_left_alone(word: str) -> None:
    assert to_one_spelling(word) == word


@given(WORDS)
def test_a_word_in_its_one_form_stays_as_it_is(word: str) -> None:
    assert to_one_spelling(to_one_spelling(word)) == to_one_spelling(word)
