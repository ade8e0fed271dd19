"""The guard as a whole: what it yields for any text, however it is written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.library.span import Span
from knowledge.privacy.finding import Finding, IdentifierKind
from knowledge.privacy.folded_text import LOOKED_AT
from knowledge.privacy.guard import PrivacyGuard, without
from tests.knowledge.privacy.hostile_texts import HOSTILE, PIECES
from tests.knowledge.privacy.line_sets import identifying_lines

LINES = [line.text for line in identifying_lines("tuning")]
MARKS = ["*{}*", "_{}_", "~{}~", "`{}`", "```{}```", "&gt; {}", ">{}"]

unhurried = settings(deadline=None)
"""How long one example takes says nothing on a machine that does other work."""


@unhurried
@given(text=st.one_of(st.text(), st.lists(st.sampled_from([*PIECES, *LINES])).map("".join)))
def test_every_finding_lies_within_the_text_in_its_order(guard: PrivacyGuard, text: str) -> None:
    spans = [finding.span for finding in guard.findings(text)]
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
    assert guard.findings(f"{before}{line}{after}")


@unhurried
@given(line=st.sampled_from(LINES), place=st.integers(0, 40), sign=st.sampled_from("\u200b\u200d\u202e\ufeff\u00ad"))
def test_an_invisible_character_hides_nothing(guard: PrivacyGuard, line: str, place: int, sign: str) -> None:
    kinds = [finding.kind for finding in guard.findings(line)]
    assert [finding.kind for finding in guard.findings(line[:place] + sign + line[place:])] == kinds


@unhurried
@given(line=st.sampled_from(LINES), mark=st.sampled_from(MARKS))
def test_marks_of_slack_hide_nothing(guard: PrivacyGuard, line: str, mark: str) -> None:
    kinds = {finding.kind for finding in guard.findings(line)}
    assert kinds <= {finding.kind for finding in guard.findings(mark.format(line))}


@unhurried
@given(line=st.sampled_from(LINES), space=st.sampled_from("\u00a0\u2009\u3000\t\n"))
def test_unusual_spaces_hide_nothing(guard: PrivacyGuard, line: str, space: str) -> None:
    kinds = [finding.kind for finding in guard.findings(line)]
    assert [finding.kind for finding in guard.findings(line.replace(" ", space))] == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("_07700 900123_", IdentifierKind.PHONE_NUMBER),
        ("*LS99 9AA*", IdentifierKind.POSTCODE),
        ("~j.w@example.com~", IdentifierKind.EMAIL_ADDRESS),
        ("_Kayleigh Thornton_ ran", IdentifierKind.NAME),
        ("*Kayleigh* _Thornton_ ran", IdentifierKind.NAME),
        ("<mailto:j.w@example.com|write to her>", IdentifierKind.EMAIL_ADDRESS),
        ("<tel:+447700900123|ring>", IdentifierKind.PHONE_NUMBER),
        ("<https://www.instagram.com/lil.bex09|her page>", IdentifierKind.SOCIAL_HANDLE),
        ("<https://example.org/?child=Kayleigh%20Thornton|file>", IdentifierKind.NAME),
        ("０７７００ ９００１２３", IdentifierKind.PHONE_NUMBER),
        ("٠٧٧٠٠ ٩٠٠١٢٣", IdentifierKind.PHONE_NUMBER),
        ("⁰⁷⁷⁰⁰ ⁹⁰⁰¹²³", IdentifierKind.PHONE_NUMBER),
        ("07700\u00a0900123", IdentifierKind.PHONE_NUMBER),
        ("Siobhan O`Rourke was excluded", IdentifierKind.NAME),
    ],
)
def test_a_text_is_read_as_a_person_reads_it(guard: PrivacyGuard, text: str, kind: IdentifierKind) -> None:
    assert kind in {finding.kind for finding in guard.findings(text)}


def test_whom_a_message_mentions_is_no_finding(guard: PrivacyGuard) -> None:
    assert guard.findings("<@U012ABCDEF> <#C012ABCDEF|general> what builds resilience") == ()


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:8]))
def test_a_hostile_text_is_looked_at_without_an_error(guard: PrivacyGuard, text: str) -> None:
    assert all(finding.span.end <= len(text) for finding in guard.findings(text))


def test_what_is_not_looked_at_is_a_finding(guard: PrivacyGuard) -> None:
    text = "what builds resilience? " * 400
    assert Finding(IdentifierKind.UNREAD, Span(LOOKED_AT, len(text))) in guard.findings(text)


def test_a_span_covers_what_was_written_accents_and_invisible_characters_counted(guard: PrivacyGuard) -> None:
    text = "\u200bZoë Kowálczyk is here"
    [finding] = guard.findings(text)
    assert text[finding.span.start : finding.span.end] == "Zoë Kowálczyk"


def test_a_text_without_what_was_found_keeps_every_other_word(guard: PrivacyGuard) -> None:
    text = "Kayleigh Thornton, dob 12/03/2011, will not go to school"
    assert without(text, guard.findings(text)) == ", dob , will not go to school"


def test_a_finding_holds_no_words(guard: PrivacyGuard) -> None:
    [finding] = guard.findings("ring 07700 900461")
    assert finding == Finding(IdentifierKind.PHONE_NUMBER, finding.span)
    assert "07700" not in repr(finding)


@pytest.mark.parametrize("name", ["Zaynab", "Odukoya", "jayden"])
def test_a_name_is_left_alone_by_the_spelling(guard: PrivacyGuard, name: str) -> None:
    text = f"resiliance for {name}"
    assert Span(15, 15 + len(name)) in guard.names_to_leave_alone(text)


@pytest.mark.parametrize("text", ["resiliance", "what does bowlby say about atachment", "restoritive justise"])
def test_no_other_word_is_left_alone(guard: PrivacyGuard, text: str) -> None:
    assert guard.names_to_leave_alone(text) == ()
