"""The index: in memory where it is small; else on disk, built once, and built again when anything is wrong."""

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.search.entries import Entry, Field
from knowledge.search.index_folder import (
    CHECKSUMS,
    IndexUnusableError,
    build_index,
    index_folder,
    index_in_memory,
    open_index,
    remove_indexes,
)
from knowledge.search.term_index import TermIndex
from tests.knowledge.search.fresh_process import printed, start

ENTRIES = [Entry("pedagogy", {Field.TEXT: "the pedagogue spoke of warmth"})]
CHANGED = [Entry("pedagogy", {Field.TEXT: "the pedagogue spoke of resilience"})]

COUNTED = [
    Entry("one", {Field.TEXT: "the warmth, warmth and anti-social acts", Field.HEADING: "warmth"}),
    Entry("two", {Field.TEXT: "more warmth", Field.ASKED_AS: "warmth"}),
]


def open_on_disk(folder: Path, entries: list[Entry]) -> TermIndex:
    return TermIndex(open_index(folder, entries, most_in_memory=0).reader)


def terms(folder: Path, entries: list[Entry]) -> frozenset[str]:
    return open_on_disk(folder, entries).vocabulary


def files_of(folder: Path) -> list[Path]:
    """Return the files of the index of ENTRIES that hold its words."""
    return sorted(path for path in index_folder(folder, ENTRIES).iterdir() if path.suffix in (".seg", ".toc"))


def flip_a_byte(folder: Path) -> None:
    segment = files_of(folder)[-1]
    content = bytearray(segment.read_bytes())
    content[len(content) // 2] ^= 0xFF
    segment.write_bytes(content)


def remove_a_file(folder: Path) -> None:
    files_of(folder)[0].unlink()


def cut_the_checksums(folder: Path) -> None:
    checksums = index_folder(folder, ENTRIES) / CHECKSUMS
    checksums.write_bytes(checksums.read_bytes()[:20])


def remove_the_checksums(folder: Path) -> None:
    (index_folder(folder, ENTRIES) / CHECKSUMS).unlink()


def put_a_file_in_its_place(folder: Path) -> None:
    remove_indexes(folder)
    index_folder(folder, ENTRIES).write_text("not an index", encoding="utf-8")


DAMAGES = [flip_a_byte, remove_a_file, cut_the_checksums, remove_the_checksums, put_a_file_in_its_place]


def test_an_index_that_is_there_is_used_again(tmp_path: Path) -> None:
    open_on_disk(tmp_path, ENTRIES)
    written = {path: path.stat().st_mtime_ns for path in files_of(tmp_path)}
    open_on_disk(tmp_path, ENTRIES)
    assert {path: path.stat().st_mtime_ns for path in files_of(tmp_path)} == written


def test_an_index_is_built_anew_when_the_content_changes(tmp_path: Path) -> None:
    assert "warmth" in terms(tmp_path, ENTRIES)
    assert "resili" in terms(tmp_path, CHANGED)


def test_older_indexes_are_taken_away(tmp_path: Path) -> None:
    open_on_disk(tmp_path, ENTRIES)
    open_on_disk(tmp_path, CHANGED)
    assert list(tmp_path.iterdir()) == [index_folder(tmp_path, CHANGED)]


def test_files_of_others_in_the_data_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_text("subscriptions", encoding="utf-8")
    open_on_disk(tmp_path, ENTRIES)
    open_on_disk(tmp_path, CHANGED)
    assert (tmp_path / "bot.db").read_text(encoding="utf-8") == "subscriptions"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_built_again(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    whole = terms(tmp_path, ENTRIES)
    damage(tmp_path)
    assert terms(tmp_path, ENTRIES) == whole


def test_that_an_index_was_damaged_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    open_on_disk(tmp_path, ENTRIES)
    flip_a_byte(tmp_path)
    open_on_disk(tmp_path, ENTRIES)
    assert caplog.messages == ["The search index was damaged and is built again"]


def test_a_build_that_comes_second_uses_what_the_first_put_there(tmp_path: Path) -> None:
    open_on_disk(tmp_path, ENTRIES)
    build_index(tmp_path, index_folder(tmp_path, ENTRIES), CHANGED)
    assert "warmth" in terms(tmp_path, ENTRIES)


def test_programs_that_start_at_once_on_an_empty_folder_all_answer(tmp_path: Path) -> None:
    started = [start(tmp_path, "resilience") for _ in range(3)]
    answers = {printed(process) for process in started}
    assert len(answers) == 1 and b'"confident": true' in answers.pop()


def test_nothing_unfinished_is_left_behind(tmp_path: Path) -> None:
    open_on_disk(tmp_path, ENTRIES)
    flip_a_byte(tmp_path)
    open_on_disk(tmp_path, ENTRIES)
    assert list(tmp_path.iterdir()) == [index_folder(tmp_path, ENTRIES)]


def test_a_data_folder_that_cannot_be_written_to_is_one_clear_failure(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file", encoding="utf-8")
    with pytest.raises(IndexUnusableError, match=r"^The search index in .* cannot be used \(.+\); check that DATA_DIR"):
        open_on_disk(in_the_way, ENTRIES)


def test_an_index_in_memory_has_the_same_words_and_leaves_no_file(tmp_path: Path) -> None:
    in_memory = TermIndex(index_in_memory(ENTRIES).reader)
    assert list(tmp_path.iterdir()) == []
    assert in_memory.vocabulary == terms(tmp_path, ENTRIES)


def test_words_are_counted_alike_in_memory_and_on_disk(tmp_path: Path) -> None:
    assert open_index(tmp_path, COUNTED, most_in_memory=0).counts == index_in_memory(COUNTED).counts


def test_a_word_is_counted_wherever_it_stands_and_a_stem_once_a_text() -> None:
    counts = index_in_memory(COUNTED).counts
    assert (counts.library["warmth"], counts.texts["warmth"], counts.asked_as["warmth"]) == (4, 2, 1)


def test_texts_are_counted_without_small_words_and_compounds() -> None:
    assert {"the", "antisoci"}.isdisjoint(index_in_memory(COUNTED).counts.texts)


def test_a_small_index_is_built_in_memory_and_leaves_no_file(tmp_path: Path) -> None:
    assert "warmth" in TermIndex(open_index(tmp_path, ENTRIES).reader).vocabulary
    assert list(tmp_path.iterdir()) == []


def test_what_an_earlier_version_or_somebody_else_left_in_the_data_folder_is_not_run(tmp_path: Path) -> None:
    open_on_disk(tmp_path, ENTRIES)
    [table] = [path for path in files_of(tmp_path) if path.suffix == ".toc"]
    ran = tmp_path / "it ran"
    table.write_bytes(pickle.dumps(_Touches(ran)))
    open_index(tmp_path, ENTRIES)
    assert list(tmp_path.iterdir()) == []


def test_a_large_index_is_read_for_oneself_alone(tmp_path: Path) -> None:
    open_on_disk(tmp_path, ENTRIES)
    index_folder(tmp_path, ENTRIES).chmod(0o755)
    open_on_disk(tmp_path, ENTRIES)
    assert index_folder(tmp_path, ENTRIES).stat().st_mode & 0o777 == 0o700


def test_where_others_can_write_to_the_data_folder_nothing_in_it_is_run(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    assert "warmth" in terms(tmp_path, ENTRIES)
    assert list(tmp_path.iterdir()) == []


def test_files_that_are_cut_or_gone_under_a_running_program_change_nothing(tmp_path: Path) -> None:
    index = open_on_disk(tmp_path, ENTRIES)
    for file in files_of(tmp_path):
        os.truncate(file, 1)
    remove_indexes(tmp_path)
    assert "warmth" in index.vocabulary
    assert index.postings("warmth")


class _Touches:
    """What makes a file when it is loaded from a pickle."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self._path,)


def test_removed_indexes_are_gone(tmp_path: Path) -> None:
    open_on_disk(tmp_path, ENTRIES)
    remove_indexes(tmp_path)
    assert list(tmp_path.iterdir()) == []
