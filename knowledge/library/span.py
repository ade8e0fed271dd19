"""A place in a text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """Characters `start` up to, not including, `end` of a text: a place to set in bold."""

    start: int
    end: int
