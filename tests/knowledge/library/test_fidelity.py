"""The YAML holds every word of the source once, in order, and no other; and the check would notice if it did not."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.yaml_source import read_yaml
from knowledge.library.loader import BRIEFING_FOLDER
from knowledge.library.yaml_models import DocumentEntry
from tests.knowledge.library.fidelity import Texts, content_words, first_difference, rewrite, source_words

SOURCE_HASH = "505c5bf50f7928f9a377f812f429f4a9f4c2cf65cfd99561ae9184fd7dc0983d"
WORDS = 5039
Spoil = Callable[[Texts, int, int], None]


def changed(texts: Texts, field: int, word: int) -> None:
    texts[field][word] += "x"


def dropped(texts: Texts, field: int, word: int) -> None:
    del texts[field][word]


def doubled(texts: Texts, field: int, word: int) -> None:
    texts[field].insert(word, texts[field][word])


def moved_to_the_end(texts: Texts, field: int, word: int) -> None:
    texts[-1].append(texts[field].pop(word))


def place_of(texts: Texts, position: int) -> tuple[int, int]:
    places = [(field, word) for field, words in enumerate(texts) for word in range(len(words))]
    return places[position]


def test_the_source_is_the_text_as_it_was_given() -> None:
    assert sha256((BRIEFING_FOLDER / "source.txt").read_bytes()).hexdigest() == SOURCE_HASH


def test_every_word_of_the_source_stands_in_the_yaml_once_and_in_order() -> None:
    assert first_difference(BRIEFING_FOLDER) is None


def test_the_check_reads_the_source_from_its_first_word_to_its_last() -> None:
    words = source_words(BRIEFING_FOLDER)
    assert (len(words), words[:3], words[-3:]) == (WORDS, ["The", "National", "Children's"], ["the", "north", "west."])


def test_a_document_written_again_unchanged_passes(tmp_path: Path) -> None:
    rewrite(BRIEFING_FOLDER, tmp_path, lambda texts: None)
    assert first_difference(tmp_path) is None


@pytest.mark.parametrize("spoil", [changed, dropped, doubled, moved_to_the_end])
@settings(max_examples=20, deadline=None)
@given(position=st.integers(0, WORDS - 2))
def test_one_word_changed_dropped_doubled_or_moved_is_noticed(
    tmp_path_factory: pytest.TempPathFactory, spoil: Spoil, position: int
) -> None:
    folder = tmp_path_factory.mktemp("spoiled")
    rewrite(BRIEFING_FOLDER, folder, lambda texts: spoil(texts, *place_of(texts, position)))
    assert first_difference(folder) is not None


def test_the_difference_says_where_to_look(tmp_path: Path) -> None:
    rewrite(BRIEFING_FOLDER, tmp_path, lambda texts: dropped(texts, -1, -1))
    assert first_difference(tmp_path) == (
        "after “been established in the north” the source has “west.” and the YAML “None”"
    )


def test_every_correction_mends_one_place_of_the_source() -> None:
    source = (BRIEFING_FOLDER / "source.txt").read_text(encoding="utf-8")
    corrections = read_yaml(BRIEFING_FOLDER / "document.yaml", DocumentEntry).content.corrections
    assert [source.count(correction.source) for correction in corrections] == [1] * 6


def test_language_slips_of_the_original_stand_as_they_are() -> None:
    text = " ".join(content_words(BRIEFING_FOLDER))
    assert "were reported to be is working well" in text
    assert "young people in German, using" in text
    assert "fieldtrip to Freiberg" in text
