"""Each kind by examples: what is seen, and what only looks like it."""

import pytest

from knowledge.library.span import Span
from knowledge.privacy.finding import IdentifierKind
from knowledge.privacy.guard import PrivacyGuard
from knowledge.privacy.nhs_number import nhs_numbers
from knowledge.privacy.pupil_number import LETTERS, pupil_numbers


def seen(guard: PrivacyGuard, text: str) -> list[tuple[IdentifierKind, str]]:
    """Return the kind and the words of each sighting."""
    found = guard.sightings(text)
    return [(sighting.kind, text[sighting.span.start : sighting.span.end]) for sighting in found]


@pytest.mark.parametrize("number", ["9434765919", "9990000018", "4010232137"])
def test_an_nhs_number_has_the_right_last_digit(number: str) -> None:
    assert list(nhs_numbers(number)) == [Span(0, 10)]
    assert list(nhs_numbers(number[:-1] + str((int(number[-1]) + 1) % 10))) == []


def test_a_pupil_number_has_the_right_first_letter() -> None:
    assert [letter for letter in LETTERS if list(pupil_numbers(f"{letter}801200001001"))] == ["H"]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("nhs 943-476-5919 please", IdentifierKind.NHS_NUMBER, "943-476-5919"),
        ("near sw1a 1aa at night", IdentifierKind.POSTCODE, "sw1a 1aa"),
        ("postcode SE13, by the park", IdentifierKind.POSTCODE, "SE13"),
        ("dob: 3/4/11", IdentifierKind.DATE_OF_BIRTH, "3/4/11"),
        ("born on the 3rd of April 2011", IdentifierKind.DATE_OF_BIRTH, "3rd of April 2011"),
        ("12/03/2011 is her birthday", IdentifierKind.DATE_OF_BIRTH, "12/03/2011"),
        ("Tyler Jacobs (22/05/2009)", IdentifierKind.DATE_OF_BIRTH, "22/05/2009"),
        ("text +44 (0)7700 900123 now", IdentifierKind.PHONE_NUMBER, "+44 (0)7700 900123"),
        ("write to j.w+1@example.com.", IdentifierKind.EMAIL_ADDRESS, "j.w+1@example.com"),
        ("ni AB123456C", IdentifierKind.NATIONAL_INSURANCE_NUMBER, "AB123456C"),
        ("Case No: 2023/00451 is stuck", IdentifierKind.CASE_NUMBER, "Case No: 2023/00451"),
        ("14 year old J.S. hit a carer", IdentifierKind.INITIALS_WITH_AGE, "14 year old J.S"),
        ("Chloe Hart's social worker", IdentifierKind.NAME, "Chloe Hart"),
        ("with Abdul Wahid bin Ahmad today", IdentifierKind.NAME, "Abdul Wahid bin Ahmad"),
        ("my foster son luca rossi", IdentifierKind.NAME, "luca rossi"),
        ("a girl named zyla quorvik", IdentifierKind.NAME, "zyla quorvik"),
        ("dylan price 14 in secure", IdentifierKind.NAME, "dylan price"),
        ("met Mr T. Hargreaves", IdentifierKind.NAME, "T. Hargreaves"),
    ],
)
def test_what_identifies_is_seen(guard: PrivacyGuard, text: str, kind: IdentifierKind, words: str) -> None:
    assert (kind, words) in seen(guard, text)


@pytest.mark.parametrize(
    "text",
    [
        "943 476 5918",
        "E1 2nd floor",
        "route W3 to N17",
        "born after 1 September 2008",
        "review on 12/03/2011",
        "0808 800 5000",
        "info@example.org",
        "BG123456C",
        "case no 3",
        "ref: 24/7",
        "YP (14)",
        "LAC 16+",
        "Zoe McLeod",
        "zoe mcleod",
        "Chloe Hart House",
        "Milton Keynes",
        "a child called her carer mum",
        "Social Pedagogy In Practice",
        "John Bowlby",
    ],
)
def test_what_only_looks_like_it_is_not(guard: PrivacyGuard, text: str) -> None:
    assert seen(guard, text) == []
