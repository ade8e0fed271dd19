"""What a practice lead is shown, in plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

SHOWN_FROM = 5
"""Questions. A count of fewer could tell of one person's case, and is not shown."""


@dataclass(frozen=True)
class SaidOfItem:
    """How often answers with an item were called helpful, and not; `title` is None where it is gone."""

    title: str | None
    first_words: str
    helpful: int
    not_helpful: int


@dataclass(frozen=True)
class GivenReason:
    """Why an answer helped or not, as a person wrote it, and the titles of what was in that answer."""

    is_helpful: bool
    words: str
    about: tuple[str, ...]


@dataclass(frozen=True)
class WeekOfFeedback:
    """What was said in the week that begins on a Monday; items that helped least come first."""

    week: date
    helpful: int
    not_helpful: int
    items: tuple[SaidOfItem, ...]
    reasons: tuple[GivenReason, ...]


@dataclass(frozen=True)
class Unanswered:
    """How many questions found nothing, and how many only what is near."""

    nothing: int
    near: int

    @property
    def times(self) -> int:
        """How many questions these were."""
        return self.nothing + self.near

    @property
    def is_often(self) -> bool:
        """Whether they may be shown."""
        return self.times >= SHOWN_FROM

    @property
    def may_be_told_apart(self) -> bool:
        """Whether both parts may be shown: each none, or often."""
        return all(part == 0 or part >= SHOWN_FROM for part in (self.nothing, self.near))

    @classmethod
    def total(cls, parts: Sequence["Unanswered"]) -> "Unanswered":
        """Return several together."""
        return cls(sum(part.nothing for part in parts), sum(part.near for part in parts))


@dataclass(frozen=True)
class Gap:
    """A subject that is often asked about without an answer.

    `weeks` are those in which it was asked often enough to be shown, newest first; `others` all other weeks together,
    None where they are too few.
    """

    name: str
    weeks: tuple[tuple[date, Unanswered], ...]
    others: Unanswered | None

    @property
    def times(self) -> int:
        """How many questions are shown."""
        return sum(asked.times for _, asked in self.weeks) + (self.others.times if self.others else 0)


@dataclass(frozen=True)
class Gaps:
    """The gaps by what names their subjects, each list with the most asked first."""

    topics: tuple[Gap, ...] = ()
    concepts: tuple[Gap, ...] = ()
    outside: tuple[Gap, ...] = ()
    other: tuple[Gap, ...] = ()

    @property
    def count(self) -> int:
        """How many subjects these are."""
        return len(self.topics) + len(self.concepts) + len(self.outside) + len(self.other)
