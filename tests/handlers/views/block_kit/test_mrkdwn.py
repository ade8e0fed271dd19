"""Words stay words: nothing that a person wrote becomes mark-up, and bold marks whole words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.views.block_kit.mrkdwn import (
    bold,
    bold_link,
    escape,
    fitted,
    italic,
    length,
    link,
    mention,
    pieces,
    shorten,
    with_bold,
)
from knowledge.library.span import Span
from tests.handlers.views.block_kit.slack_text import bold_words, formats, hostile_text, unhurried, words_shown

spans = st.lists(st.builds(lambda start, size: Span(start, start + size), st.integers(0, 300), st.integers(1, 20)))


@unhurried
@given(hostile_text)
def test_no_text_becomes_mark_up(text: str) -> None:
    assert formats(escape(text)) == []


@unhurried
@given(hostile_text)
def test_escaped_text_is_read_as_it_was_written(text: str) -> None:
    assert words_shown(escape(text)) == text


@unhurried
@given(hostile_text, spans)
def test_bold_changes_no_word(text: str, places: list[Span]) -> None:
    assert words_shown(with_bold(text, places)) == text


@unhurried
@given(hostile_text, spans)
def test_bold_leaves_no_star_that_does_not_format(text: str, places: list[Span]) -> None:
    marked = with_bold(text, places)
    assert marked.count("*") == 2 * len(bold_words(marked))


@unhurried
@given(hostile_text, spans, st.integers(min_value=20, max_value=400))
def test_fitted_text_is_never_longer_than_it_may_be(text: str, places: list[Span], limit: int) -> None:
    assert length(fitted(text, limit, places)) <= limit


@unhurried
@given(hostile_text, st.integers(min_value=1, max_value=400))
def test_shortened_text_is_never_longer_than_it_may_be(text: str, limit: int) -> None:
    assert length(shorten(text, limit)) <= limit


@unhurried
@given(hostile_text, st.integers(min_value=6, max_value=400))
def test_pieces_are_short_enough_and_hold_every_character(text: str, limit: int) -> None:
    found = pieces(text, limit)
    assert [piece for piece in found if length(piece) > limit] == []
    assert "".join(words_shown(piece) for piece in found) == text


def test_a_matched_word_is_bold() -> None:
    assert with_bold("Building resilience in care", [Span(9, 19)]) == "Building *resilience* in care"


def test_a_word_that_matched_in_part_is_bold_as_a_whole() -> None:
    assert with_bold("Resilient young people", [Span(0, 5)]) == "*Resilient* young people"


def test_each_word_of_a_phrase_is_bold_by_itself() -> None:
    assert with_bold("a restorative conversation", [Span(2, 26)]) == "a *restorative* *conversation*"


def test_bold_beside_a_bracket_or_dash_still_formats() -> None:
    assert with_bold("procurement/commissioning", [Span(12, 25)]) == "procurement/\u200b*commissioning*"


def test_bold_before_a_full_stop_needs_nothing_between() -> None:
    assert with_bold("It builds resilience.", [Span(10, 20)]) == "It builds *resilience*."


def test_a_span_beyond_the_text_is_passed_over() -> None:
    assert with_bold("short", [Span(20, 30)]) == "short"


def test_the_briefings_own_stars_are_shown_as_stars() -> None:
    assert escape("in all settings but *across* all settings") == "in all settings but ∗across∗ all settings"


def test_an_underscore_inside_a_word_is_left_alone() -> None:
    assert escape("team_chat and _this_") == "team_chat and ˍthisˍ"


def test_a_line_that_begins_with_a_sign_is_no_quotation() -> None:
    assert escape("> not a quote") == "\u200b&gt; not a quote"


def test_text_is_cut_after_a_whole_word() -> None:
    assert shorten("Promote and support life story work", 25) == "Promote and support life…"


def test_text_that_fits_is_not_cut() -> None:
    assert shorten("life story work", 15) == "life story work"


def test_an_emoji_counts_as_two_characters() -> None:
    assert length("😀") == 2


def test_a_bold_title_that_ends_with_a_question_mark_closes() -> None:
    assert bold("Who is MST for?") == "*Who is MST for?\u200b*"


def test_italics_stand_on_one_line() -> None:
    assert italic("one\ntwo") == "_one two_"


def test_nothing_in_bold_is_nothing() -> None:
    assert bold("  ") == ""


def test_a_link_cannot_be_broken_by_its_address() -> None:
    assert link("https://example.org/a|b>c&d", escape("title")) == "<https://example.org/a%7Cb%3Ec&amp;d|title>"


def test_a_bold_link_has_its_stars_outside() -> None:
    assert bold_link("https://example.org/a", "Health & care", 50) == "*<https://example.org/a|Health &amp; care>*"


def test_only_a_person_can_be_mentioned() -> None:
    with pytest.raises(ValueError, match="not the id of a person"):
        mention("!channel")
