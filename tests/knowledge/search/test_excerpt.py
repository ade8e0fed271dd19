"""The words of a result: short enough, whole words, with what matched, and every gap marked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.library.library import Library
from knowledge.search.analysis import tokens_of
from knowledge.search.excerpt import BULLET, CUT, LONGEST, cut_to, shown_text
from tests.knowledge.search.made_lists import DIFFERENT_WORDS, INTRODUCTION, LISTS, PARAGRAPHS, list_library

LIMITS = st.integers(60, LONGEST)
CHALLENGES = "social-work-practice/challenges"
YOUNG_MEN = "sexual-exploitation/nspcc/key-points/young-men"


def stems_of(text: str) -> set[str]:
    return {token.stem for token in tokens_of(text)}


def pieces(shown: str) -> list[str]:
    """Return the runs of words of a shown text, without bullets and marks."""
    return [piece for line in shown.splitlines() for piece in line.removeprefix(BULLET).split(CUT) if piece]


def broken_pieces(shown: str, *sources: str) -> list[str]:
    """Return the runs of words that stand in no source, or begin or end inside a word of it."""
    return [
        piece
        for piece in pieces(shown)
        if not any(re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", source) for source in sources)
    ]


def some_ids(data: st.DataObject, library: Library) -> list[str]:
    """Draw what was found in the list of a made library, best first."""
    return data.draw(st.lists(st.sampled_from(list(library.passages)), min_size=1, unique=True))


def texts_of(library: Library) -> list[str]:
    return [passage.text for passage in library.passages.values()]


def test_a_text_that_fits_is_shown_whole() -> None:
    assert cut_to("Small and whole. Two sentences.", 60, {"nothing"}) == "Small and whole. Two sentences."


def test_the_sentences_that_hold_the_matching_words_are_shown() -> None:
    text = "We met in May. Nobody was late. The pedagogue spoke of warmth. Then we had lunch. We left at four."
    assert cut_to(text, 36, stems_of("pedagogue warmth")) == "…The pedagogue spoke of warmth.…"


def test_where_nothing_matches_the_beginning_is_shown() -> None:
    text = "We met in May. Nobody was late. The pedagogue spoke of warmth."
    assert cut_to(text, 40, set()) == "We met in May. Nobody was late.…"


@given(PARAGRAPHS, LIMITS)
def test_an_excerpt_is_never_longer_than_its_limit(text: str, limit: int) -> None:
    assert len(cut_to(text, limit, stems_of(text))) <= limit


@given(PARAGRAPHS, LIMITS)
def test_an_excerpt_never_cuts_a_word(text: str, limit: int) -> None:
    assert broken_pieces(cut_to(text, limit, set()), text) == []


@given(PARAGRAPHS, LIMITS, st.data())
def test_an_excerpt_holds_the_word_that_matched(text: str, limit: int, data: st.DataObject) -> None:
    stem = data.draw(st.sampled_from(sorted(stems_of(text))))
    assert stem in stems_of(cut_to(text, limit, {stem}))


@given(DIFFERENT_WORDS, LIMITS)
def test_both_ends_of_an_excerpt_tell_whether_words_are_left_out(text: str, limit: int) -> None:
    shown = cut_to(text, limit, set())
    assert shown.startswith(CUT) != text.startswith(shown.strip(CUT))
    assert shown.endswith(CUT) != text.endswith(shown.strip(CUT))


@given(library=LISTS, data=st.data())
def test_a_list_is_never_longer_than_a_result_may_be(library: Library, data: st.DataObject) -> None:
    assert len(shown_text(library, some_ids(data, library), set())) <= LONGEST


@given(library=LISTS, data=st.data())
def test_a_list_never_shows_part_of_a_word(library: Library, data: st.DataObject) -> None:
    assert broken_pieces(shown_text(library, some_ids(data, library), set()), *texts_of(library)) == []


@given(library=LISTS, data=st.data())
def test_the_best_of_a_list_is_shown_with_the_word_that_matched(library: Library, data: st.DataObject) -> None:
    ids = some_ids(data, library)
    stem = data.draw(st.sampled_from(sorted(stems_of(library.passages[ids[0]].text))))
    assert stem in stems_of(shown_text(library, ids, {stem}))


@given(library=LISTS, data=st.data())
def test_a_list_that_is_not_shown_whole_has_a_mark(library: Library, data: st.DataObject) -> None:
    shown = shown_text(library, some_ids(data, library), set())
    assert (CUT in shown) != ("\n".join(pieces(shown)) == "\n".join(texts_of(library)))


@given(data=st.data())
def test_every_passage_of_the_briefing_is_shown_in_whole_words(library: Library, data: st.DataObject) -> None:
    passage = data.draw(st.sampled_from(list(library.passages.values())))
    stems = data.draw(st.sets(st.sampled_from(sorted(stems_of(" ".join(texts_of(library)))))))
    shown = shown_text(library, [passage.id], stems)
    assert len(shown) <= LONGEST
    assert broken_pieces(shown, *texts_of(library)) == []


@given(data=st.data())
def test_every_passage_of_the_briefing_shows_the_word_that_matched(library: Library, data: st.DataObject) -> None:
    passage = data.draw(st.sampled_from(list(library.passages.values())))
    stem = data.draw(st.sampled_from(sorted(stems_of(passage.text))))
    assert stem in stems_of(shown_text(library, [passage.id], {stem}))


def test_an_introduction_and_its_bullets_are_shown_together(library: Library) -> None:
    shown = shown_text(library, ["restorative-justice/questions/what-happened"], set())
    assert shown.splitlines()[0] == library.passages["restorative-justice/questions"].text
    assert f"{BULLET}What happened?{CUT}" in shown.splitlines()


def test_bullets_left_out_at_the_end_are_marked(library: Library) -> None:
    assert shown_text(library, [YOUNG_MEN], set()).endswith(CUT)


def test_bullets_left_out_at_the_beginning_are_marked(library: Library) -> None:
    last = library.sections["sexual-exploitation/nspcc/key-points"].contents[-1]
    assert shown_text(library, [last], set()).startswith(f"{BULLET}{CUT}")


def test_bullets_that_matched_are_shown_without_their_neighbours() -> None:
    made = list_library("Six ways:", [f"way {number} " + "word " * 6 for number in range(6)])
    assert [line[:7] for line in shown_text(made, ["4", "1"], set()).splitlines() if BULLET in line] == [
        "• way 1",
        "• way 4",
    ]


def test_a_long_introduction_leaves_room_for_the_bullet_that_matched(library: Library) -> None:
    bullet = library.passages[CHALLENGES].items[0]
    assert library.passages[bullet].text in shown_text(library, [bullet], set())


def test_a_bullet_too_long_to_fit_is_cut_where_it_matched() -> None:
    made = list_library("word " * 120, ["other " * 60 + "pedagogy " + "other " * 60])
    assert "pedagogy" in shown_text(made, [INTRODUCTION, "0"], stems_of("pedagogy"))


@pytest.mark.parametrize("theme", ["health", "education", "fostering"])
def test_a_practice_example_is_shown_whole(library: Library, theme: str) -> None:
    example = next(e for e in library.examples.values() if e.section_id == f"practice-examples/{theme}")
    assert shown_text(library, [example.id], set()) == example.text


@given(library=LISTS, data=st.data())
def test_no_line_is_a_mark_alone(library: Library, data: st.DataObject) -> None:
    assert CUT not in shown_text(library, some_ids(data, library), set()).splitlines()
