"""A query understood: the terms that are searched, its words with their spelling mended, what it wants to be told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from knowledge.library.span import Span
from knowledge.search.analysis import Token
from knowledge.search.thesaurus import Alternative
from knowledge.search.wanted import Wanted, wanted_in

NamesIn = Callable[[str], Sequence[Span]]
"""Returns the places in a text whose words are people’s."""


def no_names(_text: str) -> Sequence[Span]:
    """Return no place: for texts in which nobody is named."""
    return ()


@dataclass(frozen=True, slots=True, eq=False)
class QueryTerm:
    """One thing that the query asks for: a word, or a phrase that the thesaurus has. It is equal to itself alone.

    `alternatives` are all the ways in which it may stand in the library, the person's own first; empty where the
    library has none. `weight` is how much it tells: how rare it is in the library and in English. Padding has less
    `emphasis` than 1.
    """

    words: tuple[str, ...]
    alternatives: tuple[Alternative, ...]
    weight: float
    is_filler: bool = False
    emphasis: float = 1.0
    strongest: float = field(init=False)
    """The weight of its best alternative; 0 where the library has none."""

    def __post_init__(self) -> None:
        strongest = max((alternative.weight for alternative in self.alternatives), default=0.0)
        object.__setattr__(self, "strongest", strongest)


@dataclass(frozen=True)
class QueryAnalysis:
    """A query understood. `corrected` is the whole query with its spelling mended, None where nothing was changed.

    `tokens` are all its words, small ones too, with their spelling mended. `asks_elsewhere` tells that it asks to be
    handed what no library of practice holds (a form, a link, a price).
    """

    query: str
    corrected: str | None
    query_terms: tuple[QueryTerm, ...]
    tokens: tuple[Token, ...]
    asks_elsewhere: bool

    @cached_property
    def wanted(self) -> Wanted | None:
        """What the question wants to be told, None where it wants no one thing of these."""
        return wanted_in(" ".join(token.word for token in self.tokens), len(self.query_terms))
