from hypothesis import given
from hypothesis import strategies as st

from knowledge.answers.danger.stretches import LINE, LONG, SHORT, WHOLE, stretches

SENTENCES = st.lists(st.integers(1, 120).map(lambda length: ["word"] * length), max_size=40)


@given(SENTENCES)
def test_every_word_is_in_a_stretch(sentences: list[list[str]]) -> None:
    covered = {place for stretch in stretches(sentences) for place in range(stretch.start, stretch.end)}
    assert covered == set(range(sum(map(len, sentences))))


def test_a_line_is_one_stretch_from_which_nothing_is_taken() -> None:
    [stretch] = stretches([["word"] * SHORT, ["word"] * (LINE - SHORT)])
    assert (stretch.start, stretch.end, stretch.rise) == (0, LINE, 0.0)


def test_a_longer_text_is_taken_as_a_whole_and_by_sentences() -> None:
    whole, *pieces = stretches([["word"] * 20, ["word"] * 20])
    assert (whole.start, whole.end, whole.rise) == (0, 40, 0.0)
    assert [(piece.start, piece.end) for piece in pieces] == [(0, 20), (20, 40)]


def test_the_more_sentences_the_more_each_must_tell() -> None:
    few, many = stretches([["word"] * 20] * 3), stretches([["word"] * 20] * 30)
    assert 0 < few[0].rise < many[0].rise


def test_short_sentences_go_with_the_next_and_long_ones_are_cut() -> None:
    short = stretches([["word"] * (SHORT - 1), *[["word"] * WHOLE] * 2])
    assert all(stretch.end - stretch.start <= LONG for stretch in short)
    assert short[0].end == LONG


def test_no_words_no_stretch() -> None:
    assert stretches([]) == []
