"""What another engine offers, and the words of a query in the form that all of them take."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from knowledge.evaluation.ranking_figures import Rank

WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True)
class Peer:
    """An engine with its usual settings, any word of the query being enough. `open` indexes texts by id."""

    name: str
    open: Callable[[Mapping[str, str]], Rank]


def query_words(query: str) -> list[str]:
    """Return the words of a query, lower case, without signs that an engine would read as its own language."""
    return WORD.findall(query.lower())
