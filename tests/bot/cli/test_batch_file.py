"""Reading a batch of queries."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cli.batch_file import BatchFileError, read_batch

SAME_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
QUERIES = st.lists(st.text(min_size=1).filter(lambda query: query.strip()))


def written(folder: Path, content: bytes) -> str:
    path = folder / "batch"
    path.write_bytes(content)
    return str(path)


@SAME_FOLDER
@given(queries=QUERIES)
def test_any_queries_come_back_from_json_lines(tmp_path: Path, queries: list[str]) -> None:
    lines = "\n".join(json.dumps({"query": query}, ensure_ascii=False) for query in queries)
    assert read_batch(written(tmp_path, lines.encode())) == tuple(queries)


def test_plain_lines_are_queries_and_blank_ones_are_passed_over(tmp_path: Path) -> None:
    assert read_batch(written(tmp_path, b"resilience \r\n\n  leaving care")) == ("resilience", "leaving care")


def test_a_mark_at_the_start_of_the_file_is_no_part_of_the_query(tmp_path: Path) -> None:
    assert read_batch(written(tmp_path, b"\xef\xbb\xbfresilience")) == ("resilience",)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'one\n{"query": ', "line 2: this begins like JSON"),
        (b'one\n{"query": 7}', "line 2: the object needs a “query”"),
        (b'one\n{"query": " "}', "line 2: the object needs a “query”"),
        (b"one\ntwo\n\xff", "line 3: this is not UTF-8"),
    ],
)
def test_a_bad_line_is_named_by_its_number(tmp_path: Path, content: bytes, problem: str) -> None:
    with pytest.raises(BatchFileError, match=problem):
        read_batch(written(tmp_path, content))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BatchFileError, match="missing cannot be read"):
        read_batch(str(tmp_path / "missing"))
