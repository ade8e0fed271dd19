"""Where in a shown text the matching words stand, through stems and thesaurus, whole words always."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from knowledge.library.span import Span
from knowledge.search.analysis import Token, tokens_of
from knowledge.search.ranking import Match
from knowledge.search.term_index import NEAR
from knowledge.search.thesaurus import Stems

LEAST_SHARE = 0.25
"""Terms that weigh less than this share of the weightiest are not set in bold: “young people” stands everywhere."""


def matched_phrases(matches: Iterable[Match]) -> frozenset[Stems]:
    """Return the words and phrases that matched and tell something."""
    found = list(matches)
    heaviest = max((match.query_term.weight for match in found), default=0.0)
    return frozenset(match.alternative.stems for match in found if match.query_term.weight >= LEAST_SHARE * heaviest)


def highlights(text: str, phrases: Set[Stems]) -> tuple[Span, ...]:
    """Return the places of the phrases in a text, in order; neighbours are joined, none overlap."""
    shown = _read(text)
    marked: set[int] = set()
    for phrase in phrases:
        marked.update(shown.places_of(phrase))
    spans = sorted((shown.tokens[place].start, shown.tokens[place].end) for place in marked)
    return tuple(_joined(spans, text))


@dataclass(frozen=True)
class _ShownText:
    """The tokens of a text, and at which places among them each stem stands."""

    tokens: Sequence[Token]
    by_stem: Mapping[str, Sequence[int]]

    def places_of(self, phrase: Stems) -> Sequence[int]:
        """Return the places of the words of a phrase where all of them stand near one another."""
        if len(phrase) == 1:
            return self.by_stem.get(phrase[0], ())
        own = [place for stem in set(phrase) for place in self.by_stem.get(stem, ())]
        reach = len(phrase) + NEAR
        near = {place: [other for other in own if self._steps(place, other) <= reach] for place in own}
        return [place for place in own if {self.tokens[other].stem for other in near[place]}.issuperset(phrase)]

    def _steps(self, one: int, other: int) -> int:
        return abs(self.tokens[one].position - self.tokens[other].position)


@lru_cache(maxsize=2_048)
def _read(text: str) -> _ShownText:
    """Keep the tokens of what was shown: unlike a question, it is the library's own and will be shown again."""
    tokens = tuple(tokens_of(text))
    by_stem: dict[str, list[int]] = {}
    for place, token in enumerate(tokens):
        by_stem.setdefault(token.stem, []).append(place)
    return _ShownText(tokens, by_stem)


def _joined(spans: Sequence[tuple[int, int]], text: str) -> Iterable[Span]:
    """Yield spans, joining those with nothing but a space or hyphen between them."""
    start, end = -1, -1
    for next_start, next_end in spans:
        if start >= 0 and (next_start <= end or text[end:next_start] in (" ", "-", "‐", "‑", "/")):
            end = max(end, next_end)
        else:
            if start >= 0:
                yield Span(start, end)
            start, end = next_start, next_end
    if start >= 0:
        yield Span(start, end)
