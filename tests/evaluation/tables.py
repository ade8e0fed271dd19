"""A table as Markdown that is also readable in a terminal."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """A title, the names of the columns, and rows of as many cells."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """Return the table with a heading of the third level, its columns lined up."""
        widths = [max(len(cell) for cell in column) for column in zip(self.columns, *self.rows, strict=True)]
        ruler = ["-" * width for width in widths]
        lines = [_line(row, widths) for row in (self.columns, ruler, *self.rows)]
        return "\n".join((f"### {self.title}", "", *lines, ""))


def as_figure(value: float | None) -> str:
    """Return a share with three digits, a dash where there is none."""
    return "–" if value is None else f"{value:.3f}"


def _line(cells: Iterable[str], widths: Iterable[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"
