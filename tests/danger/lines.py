"""Read the lines that people wrote."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.answers.danger.kinds import DangerKind
from knowledge.answers.danger.parts import FILE as PARTS_FILE

FOLDER = Path(__file__).parent / "lines"
EVERYDAY = "everyday"
KINDS = (*(kind.value for kind in DangerKind), EVERYDAY)
ONLY_LEARNT_FROM = frozenset(
    {
        "builder",
        "practice-carers",
        "practice-professionals",
        "practice-scenarios",
        "practice-stories-families",
        "practice-stories-homes-and-schools",
        "search",
    }
)
"""Not measured: one knew what recognition misses, the others hold no danger."""


@dataclass(frozen=True)
class Line:
    """What somebody might type, who wrote it, and of which kind its writer says that it is."""

    writer: str
    kind: str
    text: str

    @property
    def is_urgent(self) -> bool:
        """Whether the line tells of danger now."""
        return self.kind not in {DangerKind.WORRY.value, EVERYDAY}


def learning_lines() -> tuple[Line, ...]:
    """Return the lines to learn from. Raises ValueError where a line has no known kind."""
    return _read(FOLDER / "learning")


def left_out_lines() -> tuple[Line, ...]:
    """Return the lines of the writers who are left out of all learning. Raises ValueError as above."""
    return _read(FOLDER / "left_out")


def fingerprint(lines: Sequence[Line]) -> str:
    """Return a short hash of lines and of the parts as shipped: what weights are learnt from."""
    told = "\n".join(f"{line.writer}\t{line.kind}\t{line.text}" for line in lines)
    return hashlib.sha256((told + PARTS_FILE.read_text(encoding="utf-8")).encode()).hexdigest()[:16]


def _read(folder: Path) -> tuple[Line, ...]:
    return tuple(
        _line(file.stem, row) for file in sorted(folder.glob("*.tsv")) for row in file.read_text("utf-8").splitlines()
    )


def _line(writer: str, row: str) -> Line:
    kind, tab, text = row.partition("\t")
    if kind not in KINDS or not tab:
        raise ValueError(f"{writer}: a line begins with one of {', '.join(KINDS)} and a tab")
    return Line(writer, kind, text)
