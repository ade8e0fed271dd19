"""The guard as a whole: what it yields for any text, and how long it takes."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.privacy.finding import IdentifierKind, Sighting
from knowledge.privacy.guard import PrivacyGuard, without
from tests.knowledge.privacy.line_sets import identifying_lines

LINES = [line.text for line in identifying_lines("tuning")]
LONG = 100_000
PIECES = [
    "1", "1 ", "07700 900 ", "+4", "a", "Aa ", "A.", "A-", "a@", "a@a.", "Mr ", "born ", "1/", "jan 1 ", "SE1 ",
    "lives in ", "case no ", "ref a/", "J.S. ", "14 years old ", "van ", "Jayden ", "jayden smith ", "\u200b", "\u0301",
    "١", " ", "((", "QQ 12",
]  # fmt: skip
SECONDS = 10.0
"""Of processor time for 100,000 characters; a quadratic rule would take minutes."""


unhurried = settings(deadline=None)
"""How long one example takes says nothing on a machine that does other work."""


@unhurried
@given(text=st.one_of(st.text(), st.lists(st.sampled_from([*PIECES, *LINES])).map("".join)))
def test_every_sighting_lies_within_the_text_in_its_order(guard: PrivacyGuard, text: str) -> None:
    spans = [sighting.span for sighting in guard.sightings(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans, key=lambda span: (span.start, span.end))


@unhurried
@given(
    line=st.sampled_from(LINES),
    before=st.sampled_from(["", "hello, ", "on Monday "]),
    after=st.sampled_from(["", " ok?"]),
)
def test_an_identifying_line_is_found_among_other_words(
    guard: PrivacyGuard, line: str, before: str, after: str
) -> None:
    assert guard.sightings(f"{before}{line}{after}")


@unhurried
@given(line=st.sampled_from(LINES), place=st.integers(0, 40), sign=st.sampled_from("\u200b\u200d\u202e\ufeff\u00ad"))
def test_an_invisible_character_hides_nothing(guard: PrivacyGuard, line: str, place: int, sign: str) -> None:
    kinds = [sighting.kind for sighting in guard.sightings(line)]
    assert [sighting.kind for sighting in guard.sightings(line[:place] + sign + line[place:])] == kinds


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_a_long_hostile_text_takes_no_longer_than_its_length_asks_for(guard: PrivacyGuard, piece: str) -> None:
    text = (piece * LONG)[:LONG]
    started = time.process_time()
    guard.sightings(text)
    assert time.process_time() - started < SECONDS


def test_a_span_covers_what_was_written_accents_and_invisible_characters_counted(guard: PrivacyGuard) -> None:
    text = "\u200bZoë Kowálczyk is here"
    [sighting] = guard.sightings(text)
    assert text[sighting.span.start : sighting.span.end] == "Zoë Kowálczyk"


def test_a_text_without_what_was_seen_keeps_every_other_word(guard: PrivacyGuard) -> None:
    text = "Kayleigh Thornton, dob 12/03/2011, will not go to school"
    assert without(text, guard.sightings(text)) == ", dob , will not go to school"


def test_a_sighting_holds_no_words(guard: PrivacyGuard) -> None:
    [sighting] = guard.sightings("ring 07700 900461")
    assert sighting == Sighting(IdentifierKind.PHONE_NUMBER, sighting.span)
    assert "07700" not in repr(sighting)
