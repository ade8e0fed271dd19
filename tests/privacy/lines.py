"""The invented lines in `lines/` (see its README.md) and others without anybody in them, each with its writer."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.knowledge.privacy.line_sets import HALVES, identifying_lines, innocent_lines

FOLDER = Path(__file__).parent / "lines"
QUERIES = Path(__file__).parents[1] / "evaluation" / "queries"
INNOCENT = "innocent"
NAME_KINDS = frozenset({"full-name", "first-name-context", "nickname", "initials"})
"""Kinds of lines whose names are written out in the third column of the learning files."""
FIRST_WRITER = "first"
"""The writer of the lines in tests/knowledge/privacy/lines/, who wrote the guard's first rules, too."""


@dataclass(frozen=True)
class Line:
    """A line, who wrote it, of what kind it is, and the words in it that are names of private people."""

    writer: str
    kind: str
    text: str
    names: tuple[str, ...] = ()

    @property
    def is_innocent(self) -> bool:
        """Whether nobody private can be recognised from it."""
        return self.kind == INNOCENT

    @property
    def is_told(self) -> bool:
        """Whether it is known of each of its words if it is a name."""
        return self.is_innocent or self.kind in NAME_KINDS


def learning_lines() -> list[Line]:
    """Return the lines of the writers to learn from, file by file, and the first writer's."""
    return [*_of_folder("learning"), *_of_the_first_writer()]


def left_out_lines() -> list[Line]:
    """Return the lines of the writers who are left out of all learning and tuning."""
    return list(_of_folder("left_out"))


def everyday_lines() -> list[Line]:
    """Return lines that name nobody, by writers of other sets: everyday questions, and queries that tune the search."""
    lines = [Line("everyday", INNOCENT, text) for text in _rows(FOLDER / "learning" / "everyday.txt")]
    for file in ("tuning.jsonl", "tuning_wider.jsonl"):
        lines += [Line("queries", INNOCENT, json.loads(row)["query"]) for row in _rows(QUERIES / file)]
    return lines


def _of_folder(name: str) -> Iterator[Line]:
    for file in sorted((FOLDER / name).glob("*.tsv")):
        for row in _rows(file):
            kind, text, *names = row.split("\t")
            yield Line(file.stem, kind, text, tuple(names[0].split(";")) if names else ())


def _of_the_first_writer() -> Iterator[Line]:
    for half in HALVES:
        for line in identifying_lines(half):
            yield Line(FIRST_WRITER, f"{FIRST_WRITER}: {' and '.join(sorted(line.kinds))}", line.text)
        for text in innocent_lines(half):
            yield Line(FIRST_WRITER, INNOCENT, text)


def _rows(file: Path) -> Sequence[str]:
    return file.read_text(encoding="utf-8").splitlines()
