import pytest

from knowledge.answers.danger.folding import sentences_of, stem


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He's gone", [["he", "is", "gone"]]),
        ("HES GONE", [["he", "is", "gone"]]),
        ("won’t stop", [["will", "not", "stop"]]),
        ("Café naïve", [["cafe", "naive"]]),
        ("nooo pleeease", [["no", "please"]]),
        ("since 2019 at 10.30, 3 of us", [["since", "#year", "at", "#time", "#number", "of", "us"]]),
        ("a y9 lad, y now", [["a", "year", "#number", "lad", "why", "now"]]),
        ("14yo", [["#number", "year", "old"]]),
        ("He left. Where is he?\nHelp", [["he", "left"], ["where", "is", "he", "?"], ["help"]]),
        ("they want £200", [["they", "want", "£", "#number"]]),
        ("…", []),
    ],
)
def test_sentences_of(text: str, sentences: list[list[str]]) -> None:
    assert sentences_of(text) == sentences


@pytest.mark.parametrize("word", ["hit", "hits", "hitting"])
def test_forms_of_a_word_have_one_stem(word: str) -> None:
    assert stem(word) == "hit"


@pytest.mark.parametrize(("word", "same"), [("babies", "baby"), ("slashes", "slash"), ("taking", "take")])
def test_endings_are_taken_off(word: str, same: str) -> None:
    assert stem(word) == stem(same)


@pytest.mark.parametrize("word", ["his", "bus", "glass", "is", "us"])
def test_what_is_no_ending_stays(word: str) -> None:
    assert stem(word) == word
