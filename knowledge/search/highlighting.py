"""Where in a shown text the matching words stand, through stems and thesaurus, whole words always."""

from collections.abc import Iterable, Sequence, Set
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
    tokens = _tokens(text)
    marked: set[int] = set()
    for phrase in phrases:
        marked.update(_places(tokens, phrase))
    spans = sorted((tokens[place].start, tokens[place].end) for place in marked)
    return tuple(_joined(spans, text))


@lru_cache(maxsize=2_048)
def _tokens(text: str) -> tuple[Token, ...]:
    """Keep the tokens of what was shown: unlike a question, it is the library's own and will be shown again."""
    return tuple(tokens_of(text))


def _places(tokens: Sequence[Token], phrase: Stems) -> Iterable[int]:
    own = [place for place, token in enumerate(tokens) if token.stem in phrase]
    if len(phrase) == 1:
        return own
    reach = len(phrase) + NEAR
    near = {place: [other for other in own if _steps(tokens, place, other) <= reach] for place in own}
    return [place for place in own if {tokens[other].stem for other in near[place]}.issuperset(phrase)]


def _steps(tokens: Sequence[Token], one: int, other: int) -> int:
    return abs(tokens[one].position - tokens[other].position)


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
