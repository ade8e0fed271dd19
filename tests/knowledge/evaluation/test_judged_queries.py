"""Reading judged queries, and what is said of a file that cannot be used."""

from pathlib import Path

import pytest

from knowledge.evaluation.judged_queries import JudgementError, QueryKind, read_judged_queries

GOOD = '{"id": "q1", "kind": "typo", "channel": "slash", "query": "dentst", "answers": [{"quote": "a", "grade": 3}]}'
NONE = '{"id": "q2", "kind": "none", "channel": "mention", "query": "printer", "answers": []}'


def written(folder: Path, *lines: str) -> Path:
    path = folder / "queries.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_queries_are_read_in_the_order_of_the_file(tmp_path: Path) -> None:
    queries = read_judged_queries(written(tmp_path, GOOD, "", NONE))
    assert [(query.id, query.kind) for query in queries] == [("q1", QueryKind.TYPO), ("q2", QueryKind.NONE)]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "line 2: this is not JSON"),
        ("[]", "line 2"),
        (GOOD, "line 2: the id “q1” stands twice"),
        (NONE.replace('"none"', '"keyword"'), "line 2: give at least one answer"),
        (GOOD.replace("q1", "q3").replace('"grade": 3', '"grade": 4'), "line 2: answers.0.grade"),
        (NONE.replace('"query": "printer", ', ""), "line 2: query: Field required"),
    ],
)
def test_a_bad_line_is_named_by_its_number(tmp_path: Path, line: str, problem: str) -> None:
    with pytest.raises(JudgementError, match=problem):
        read_judged_queries(written(tmp_path, GOOD, line))


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(JudgementError, match="cannot be read"):
        read_judged_queries(tmp_path / "missing.jsonl")


def test_a_file_without_queries_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(JudgementError, match="holds no query"):
        read_judged_queries(written(tmp_path, "", " "))
