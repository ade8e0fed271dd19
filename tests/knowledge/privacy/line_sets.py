"""The invented lines in `lines/` (see its README.md), and how the guard does on them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.privacy.finding import IdentifierKind
from knowledge.privacy.guard import PrivacyGuard

FOLDER = Path(__file__).parent / "lines"
HALVES = ("tuning", "kept_aside")


@dataclass(frozen=True)
class IdentifyingLine:
    """A line from which someone could be recognised, and by what."""

    text: str
    kinds: frozenset[IdentifierKind]


def identifying_lines(half: str) -> Sequence[IdentifyingLine]:
    """Return the identifying lines of a half."""
    rows = _rows(f"identifying_{half}.jsonl")
    return [IdentifyingLine(row["text"], frozenset(map(IdentifierKind, row["kinds"]))) for row in rows]


def innocent_lines(half: str) -> Sequence[str]:
    """Return the lines that only look as if they identified someone."""
    return [row["text"] for row in _rows(f"innocent_{half}.jsonl")]


def missed(guard: PrivacyGuard, half: str) -> list[str]:
    """Return the identifying lines in which the guard does not see every kind that is there."""
    return [
        line.text
        for line in identifying_lines(half)
        if not line.kinds <= {finding.kind for finding in guard.findings(line.text)}
    ]


def flagged(guard: PrivacyGuard, half: str) -> list[str]:
    """Return the innocent lines in which the guard sees something."""
    return [line for line in innocent_lines(half) if guard.findings(line)]


def _rows(file: str) -> list[dict[str, Any]]:
    return [json.loads(row) for row in (FOLDER / file).read_text(encoding="utf-8").splitlines()]
