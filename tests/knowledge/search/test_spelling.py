"""What is mended in a query, and what is left as it was typed."""

import pytest

from knowledge.search.engine import SearchEngine
from knowledge.search.english import English
from knowledge.search.spelling import Spelling


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("resiliance", "resilience"),
        ("physcologist", "psychologist"),
        ("beaurocracy", "bureaucracy"),
        ("pedagody", "pedagogy"),
        ("fostring", "fostering"),
        ("exploitaton", "exploitation"),
        ("acheivement", "achievement"),
        ("theraputic", "therapeutic"),
    ],
)
def test_a_misspelt_word_of_the_library_is_mended(engine: SearchEngine, typed: str, meant: str) -> None:
    assert engine.search(typed).query_analysis.corrected == meant


def test_only_the_wrong_words_of_a_query_are_changed(engine: SearchEngine) -> None:
    mended = engine.search("An independant reviewing officer & restoritive work?").query_analysis.corrected
    assert mended == "An independent reviewing officer & restorative work?"


@pytest.mark.parametrize(
    "word", ["printer", "zebra", "colour", "color", "organised", "paediatrics", "mum", "enrolment"]
)
def test_a_real_english_word_is_left_alone(engine: SearchEngine, word: str) -> None:
    assert engine.search(word).query_analysis.corrected is None


@pytest.mark.parametrize("short", ["teh", "sw", "pla", "yp"])
def test_a_short_word_is_left_alone(engine: SearchEngine, short: str) -> None:
    assert engine.search(short).query_analysis.corrected is None


@pytest.mark.parametrize("acronym", ["PEP", "LAC", "CAMHS", "UASC", "GDPR", "LADO", "MARAC"])
def test_an_acronym_is_left_alone(engine: SearchEngine, acronym: str) -> None:
    assert engine.search(acronym).query_analysis.corrected is None


@pytest.mark.parametrize("typed", ["qwrtzpsdf", "1000000", "14%", "resil1ence", "日本語日本語"])
def test_what_is_near_no_word_is_left_alone(engine: SearchEngine, typed: str) -> None:
    assert engine.search(typed).query_analysis.corrected is None


def test_among_words_equally_near_the_one_said_most_often_is_meant(english: English) -> None:
    assert Spelling({"placement": 40, "placemint": 1}, english).corrected("placemant") == "placement"


def test_the_first_letter_is_rarely_the_wrong_one(english: English) -> None:
    assert Spelling({"barrer": 9, "carrier": 1}, english).corrected("carrer") == "carrier"


def test_a_form_of_a_known_word_is_right(english: English) -> None:
    assert Spelling({"camhs": 2, "camper": 2}, english).corrected("camhses") is None


@pytest.mark.parametrize(
    "word",
    [
        "resi",
        "lado",
        "we've",
        "weve",
        "could've",
        "they’re",
        "innit",
        "nowt",
        "summat",
        "senco",
        "meds",
        "telly",
        "bruv",
    ],
)
def test_what_people_write_every_day_is_left_alone(engine: SearchEngine, word: str) -> None:
    assert engine.search(f"{word} placement").query_analysis.corrected is None


def test_a_misspelt_singular_is_mended_though_the_library_has_the_plural_alone(english: English) -> None:
    assert Spelling({"therapists": 3}, english).corrected("theropist") == "therapist"


def test_words_of_asked_as_lines_are_right_and_are_never_what_was_meant(english: English) -> None:
    spelling = Spelling({"placement": 3}, english, also_right=["wibblement"])
    assert (spelling.corrected("wibblement"), spelling.corrected("wibblemant")) == (None, None)
