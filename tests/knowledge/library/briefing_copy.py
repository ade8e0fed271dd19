"""Spoil a copy of the briefing."""

from pathlib import Path


def edit(path: Path, before: str, after: str) -> None:
    """Replace the first `before` of a file, which must stand in it."""
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
