"""Reading a collection in the SMART format, and what is said of one that cannot be used."""

from pathlib import Path

import pytest

from knowledge.evaluation.judged_collection import read_collection
from knowledge.evaluation.judged_queries import JudgementError

TEXTS = ".I 1\n.T\nwings\n.A\nsmith\n.B\njournal\n.W\nlift of\n.I\nwings\n.I 2\n.T\nheat\n.A\n.B\n.W\nheat flow\n"
QUERIES = ".I 001\n.W\nwhat lifts\r\n.I 004\n.W\nwhat heats\n"
JUDGEMENTS = "1 1 2\n2 2 4\n2     1 -1\n\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "small.all.2").write_text(TEXTS, encoding="utf-8")
    (tmp_path / "small.qry").write_text(QUERIES, encoding="utf-8")
    (tmp_path / "smallqrel").write_text(JUDGEMENTS, encoding="utf-8")
    return tmp_path


def test_title_and_words_of_a_text_are_put_in_one(folder: Path) -> None:
    assert read_collection(folder).texts == {"1": "wings lift of .I wings", "2": "heat heat flow"}


def test_queries_are_numbered_by_their_place(folder: Path) -> None:
    assert read_collection(folder).queries == {1: "what lifts", 2: "what heats"}


def test_codes_of_one_and_more_are_relevant_and_minus_one_is_not(folder: Path) -> None:
    assert read_collection(folder).relevant == {1: frozenset({"1"}), 2: frozenset({"2"})}


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "small.qry").unlink()
    with pytest.raises(JudgementError, match=r"must hold one file named \*\.qry"):
        read_collection(folder)


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("small.all.2", "wings\n", "line 1: expected a line that begins an item"),
        ("small.all.2", "\n", "holds no item"),
        ("smallqrel", "1 1\n", "line 1: expected a query's number"),
        ("smallqrel", "1 7 1\n", "line 1: expected a query's number"),
        ("smallqrel", "9 1 1\n", "line 1: expected a query's number"),
        ("smallqrel", "1 1 x\n", "line 1: the code “x” is not a number"),
        ("smallqrel", "1 1 -1\n", "names no relevant text"),
    ],
)
def test_a_file_of_another_form_is_an_error(folder: Path, name: str, text: str, problem: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(JudgementError, match=problem):
        read_collection(folder)
