"""A phrase is found as whole words in order, in any of their forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.answers.phrases import StemmedText


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("She disclosed abuse last night", "disclosed abuse"),
        ("DISCLOSING ABUSE!", "disclosed abuse"),
        ("he is suicidal", "suicidal"),
        ("she’s missing again", "she's missing"),
        ("missing since Tuesday", "missing … since"),
        ("missing from the children's home since Tuesday", "missing … since"),
        ("has been self-harming", "been self harming"),
        ("he has gone missing", "gone missing"),
    ],
)
def test_a_phrase_is_found(text: str, phrase: str) -> None:
    assert StemmedText.of(text).holds(phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("the dangerous dogs policy", "in danger now"),
        ("abuse was disclosed", "disclosed abuse"),
        ("a suicide squad of one", "suicide prevention"),
        ("missing one two three four five since", "missing … since"),
        ("since he went missing", "missing … since"),
        ("ahead of time", "head"),
        ("", "missing"),
    ],
)
def test_a_phrase_is_not_found(text: str, phrase: str) -> None:
    assert not StemmedText.of(text).holds(phrase)


words = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)


@given(st.lists(words, max_size=6), st.lists(words, min_size=1, max_size=3), st.lists(words, max_size=6))
def test_a_phrase_is_found_wherever_it_stands(before: list[str], phrase: list[str], after: list[str]) -> None:
    assert StemmedText.of(" ".join([*before, *phrase, *after])).holds(" ".join(phrase))


@given(st.text(), st.text(min_size=1))
def test_no_text_and_no_phrase_breaks_the_search(text: str, phrase: str) -> None:
    assert StemmedText.of(text).holds(phrase) in {True, False}
