"""Each kind by examples: what is found, and what only looks like it."""

import pytest

from knowledge.library.span import Span
from knowledge.privacy.finding import IdentifierKind
from knowledge.privacy.guard import PrivacyGuard
from knowledge.privacy.nhs_number import nhs_numbers
from knowledge.privacy.pupil_number import LETTERS, pupil_numbers


def found(guard: PrivacyGuard, text: str) -> list[tuple[IdentifierKind, str]]:
    """Return the kind and the words of each finding."""
    return [(finding.kind, text[finding.span.start : finding.span.end]) for finding in guard.findings(text)]


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
        ("she was born on the second of may, no school yet", IdentifierKind.DATE_OF_BIRTH, "second of may"),
        ("he turns 16 on 4 June", IdentifierKind.DATE_OF_BIRTH, "4 June"),
        ("text +44 (0)7700 900123 now", IdentifierKind.PHONE_NUMBER, "+44 (0)7700 900123"),
        ("ring gran on 01632 960411", IdentifierKind.PHONE_NUMBER, "01632 960411"),
        ("0 double 7 double 0, 900 632", IdentifierKind.PHONE_NUMBER, "0 double 7 double 0, 900 632"),
        ("write to j.w+1@example.com.", IdentifierKind.EMAIL_ADDRESS, "j.w+1@example.com"),
        ("j.doe77 at gmail dot com", IdentifierKind.EMAIL_ADDRESS, "j.doe77 at gmail dot com"),
        ("ni AB123456C", IdentifierKind.NATIONAL_INSURANCE_NUMBER, "AB123456C"),
        ("Case No: 2023/00451 is stuck", IdentifierKind.CASE_NUMBER, "Case No: 2023/00451"),
        ("NHS 943 476 5918, no dentist", IdentifierKind.NAMED_NUMBER, "943 476 5918"),
        ("her upn is T123456789012", IdentifierKind.NAMED_NUMBER, "T123456789012"),
        ("look up ics 88-40217", IdentifierKind.NAMED_NUMBER, "88-40217"),
        ("passport 533021X79 runs out", IdentifierKind.NAMED_NUMBER, "533021X79"),
        ("WCCIS 2088199 has no plan", IdentifierKind.NAMED_NUMBER, "WCCIS 2088199"),
        ("witness in T20248841 at the crown court", IdentifierKind.NAMED_NUMBER, "T20248841"),
        ("the girl says 1/1/2008, no papers", IdentifierKind.DATE_OF_BIRTH, "1/1/2008"),
        ("her nan's is over the bookies on Castle Road", IdentifierKind.ADDRESS, "is over the bookies on "),
        ("the order in MA24C50318", IdentifierKind.NAMED_NUMBER, "MA24C50318"),
        ("a grey corsa, yg70 xqz", IdentifierKind.CAR_PLATE, "yg70 xqz"),
        ("reg BD71 SMR outside", IdentifierKind.CAR_PLATE, "BD71 SMR"),
        ("his snap is xx_deano.b07", IdentifierKind.SOCIAL_HANDLE, "xx_deano.b07"),
        ("message from @kaydee.burner9", IdentifierKind.SOCIAL_HANDLE, "@kaydee.burner9"),
        ("her insta: moonchildxo", IdentifierKind.SOCIAL_HANDLE, "moonchildxo"),
        ("found at 46 Threlkeld Close, Leigh", IdentifierKind.ADDRESS, "46 Threlkeld Close"),
        ("9 tansy close, nobody in", IdentifierKind.ADDRESS, "9 tansy close"),
        ("flat 3b, 227 coldharbour parade", IdentifierKind.ADDRESS, "flat 3b"),
        ("the flat above the chip shop in Hyde", IdentifierKind.ADDRESS, "flat above the chip shop"),
        ("R.P. is 12", IdentifierKind.INITIALS, "R.P"),
        ("JB 14 who is at the Willows", IdentifierKind.INITIALS, "JB"),
        ("k.m. who is with us since march", IdentifierKind.INITIALS, "k.m"),
        ("14 year old J.S. hit a carer", IdentifierKind.INITIALS, "J.S"),
        ("Summer's nan wants contact", IdentifierKind.FIRST_NAME, "Summer"),
        ("summers nan wants contact", IdentifierKind.FIRST_NAME, "summers"),
        ("will (15, southampton placement) wont go", IdentifierKind.FIRST_NAME, "will"),
        ("tyrone in 9B has been on report", IdentifierKind.FIRST_NAME, "tyrone"),
        ("dion in the annexe vapes", IdentifierKind.FIRST_NAME, "dion"),
        ("everyone calls him Biscuit", IdentifierKind.NICKNAME, "Biscuit"),
        ("lil smoky is back selling", IdentifierKind.NICKNAME, "smoky"),
        ("Chloe Hart's social worker", IdentifierKind.NAME, "Chloe Hart"),
        ("with Abdul Wahid bin Ahmad today", IdentifierKind.NAME, "Abdul Wahid bin Ahmad"),
        ("my foster son luca rossi", IdentifierKind.NAME, "luca rossi"),
        ("a girl named zyla quorvik", IdentifierKind.NAME, "zyla quorvik"),
        ("dylan price 14 in secure", IdentifierKind.NAME, "dylan price"),
        ("met Mr T. Hargreaves", IdentifierKind.NAME, "T. Hargreaves"),
        ("Siobhán Ní Dhuibhir is the contact", IdentifierKind.NAME, "Siobhán Ní Dhuibhir"),
        ("zainab al-tikriti missed her dentist", IdentifierKind.NAME, "zainab al-tikriti"),
        ("is rhys llewellyn-pugh still with us", IdentifierKind.NAME, "rhys llewellyn-pugh"),
    ],
)
def test_what_identifies_is_found(guard: PrivacyGuard, text: str, kind: IdentifierKind, words: str) -> None:
    assert (kind, words) in found(guard, text)


@pytest.mark.parametrize(
    "text",
    [
        "E1 2nd floor", "route W3 to N17", "born after 1 September 2008", "review on 12/03/2011", "0808 800 5000",
        "Our main office line is 029 2018 0344", "info@example.org", "BG123456C", "case no 3", "ref: 24/7",
        "isbn 9781905541010", "YP (14)", "LAC 16+", "reg 27 or the 2015 order", "who runs @BecomeCharity",
        "a 15 minutes drive away", "Zoe McLeod", "zoe mcleod", "Chloe Hart House", "Milton Keynes",
        "a child called her carer mum", "Social Pedagogy In Practice", "John Bowlby", "what does bowlby say",
        "Anna Freud Centre courses", "Every Child Matters after Victoria Climbié", "can a carer use Sarah's Law",
        "head of virtual school in Leeds", "summer term PEPs", "will the new standards apply to us", "may I say no",
        "mark it on the chart", "year 9 boys who vape", "a 12 year old with no GP", "e.g. a smashed door",
        "restoritive convosation does it need to be formal", "£2,570 or £2,630",
        "training on 12 November at the town hall",
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_not(guard: PrivacyGuard, text: str) -> None:
    assert found(guard, text) == []
