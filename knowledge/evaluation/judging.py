"""Judge results against judged queries: the rules by which a result counts as relevant.

A result is judged by what a person sees of it: an answer that stands beyond the cut of a long passage does not count.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from knowledge.answers.answer import Result
from knowledge.evaluation.judged_queries import JudgedQuery

DEPTH = 10
"""How many results of a query are judged."""
_QUOTES = str.maketrans("‘’“”", "''\"\"")
_NOT_WORDS = re.compile(r"[^a-z0-9%]+")


@dataclass(frozen=True)
class Shown:
    """What a person sees of one result: its heading (title and path) and its text."""

    heading: str
    text: str


Find = Callable[[str], Sequence[Shown]]
"""Finds what to show for a query, best first; empty when it has no answer."""


@dataclass(frozen=True)
class Verdict:
    """How one query went: whether it got any result, and the place of the first relevant one, counted from 1."""

    query: JudgedQuery
    got_results: bool
    first_relevant: int | None

    def succeeded_within(self, depth: int) -> bool:
        """Whether a relevant result stands among the first `depth`; for a `none` query, whether it got no result."""
        if not self.query.is_answerable:
            return not self.got_results
        return self.first_relevant is not None and self.first_relevant <= depth


def shown(result: Result) -> Shown:
    """Return what a person sees of a result of the bot."""
    return Shown("\n".join((result.title, *result.path)), result.text)


def judge(queries: Iterable[JudgedQuery], find: Find) -> tuple[Verdict, ...]:
    """Ask every query and return a verdict on each, in their order."""
    return tuple(_verdict(query, find(query.query)[:DEPTH]) for query in queries)


def normalised(text: str) -> str:
    """Return a text as quotes are compared: lower case, every run of other characters than a-z, 0-9 and % a space."""
    return _NOT_WORDS.sub(" ", text.translate(_QUOTES).lower()).strip()


def _verdict(query: JudgedQuery, results: Sequence[Shown]) -> Verdict:
    quotes = [normalised(answer.quote) for answer in query.answers]
    places = (place for place, result in enumerate(results, start=1) if _is_relevant(result, quotes))
    return Verdict(query, got_results=bool(results), first_relevant=next(places, None))


def _is_relevant(result: Shown, quotes: Iterable[str]) -> bool:
    seen = normalised(f"{result.heading}\n{result.text}")
    return any(quote in seen for quote in quotes)
