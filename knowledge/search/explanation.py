"""`search --explain`: how a query was understood and why each result stands where it does, in words."""

from collections.abc import Iterator
from dataclasses import asdict

from knowledge.library.library import Library
from knowledge.search.engine import Hits
from knowledge.search.grouping import Hit
from knowledge.search.query_analysis import QueryTerm
from knowledge.search.ranking import Match

RESULTS_EXPLAINED = 5


def explain(hits: Hits, library: Library, kept: int) -> str:
    """Return the explanation; `kept` is the number of results that an answer may show."""
    return "\n".join((*_understood(hits), "", *_verdict(hits), "", *_results(hits, library, kept)))


def _understood(hits: Hits) -> Iterator[str]:
    query_analysis = hits.query_analysis
    yield f"Asked: {query_analysis.query}"
    if query_analysis.corrected is not None:
        yield f"Spelling mended: {query_analysis.corrected}"
    if not query_analysis.query_terms:
        yield "Nothing in it can be searched: it holds only small words."
    for query_term in query_analysis.query_terms:
        yield f"- “{' '.join(query_term.words)}” (weight {query_term.weight:.1f}): {_ways(query_term)}"


def _ways(query_term: QueryTerm) -> str:
    if not query_term.alternatives:
        return "the library does not have it"
    ways = dict.fromkeys(f"“{way.term}” ({way.weight:g})" for way in query_term.alternatives)
    return f"found as {', '.join(ways)}"


def _verdict(hits: Hits) -> Iterator[str]:
    confidence = hits.confidence
    decision = "Answered" if confidence.is_enough else "Near, not answered" if confidence.is_near else "Not answered"
    if confidence.evidence is None:
        yield f"{decision}: nothing was found."
        return
    yield f"{decision}: the evidence comes to {confidence.sum:.2f}; {confidence.answered_from:.2f} is needed."
    figures = ", ".join(
        f"{name.replace('_', ' ')} {figure:.2f}" for name, figure in asdict(confidence.evidence).items()
    )
    yield f"Evidence: {figures}"


def _results(hits: Hits, library: Library, kept: int) -> Iterator[str]:
    for place, hit in enumerate(hits.hits[:RESULTS_EXPLAINED], start=1):
        note = "" if place <= kept else " (not shown)"
        yield f"{place}. {hit.id}{note}: score {hit.best.score:.2f}, from {_sum(hit)}"
        yield f"   {library.source_line(hit.id)}"


def _sum(hit: Hit) -> str:
    parts = " + ".join(_part(match) for match in hit.best.matches)
    together = hit.best.together
    side_by_side = f" + {together:.2f} for words side by side" if together else ""
    return f"{parts}{side_by_side}; it covers {hit.best.coverage:.0%} of the question"


def _part(match: Match) -> str:
    asked, said = " ".join(match.query_term.words), match.alternative.term
    way = f"“{asked}”" if asked == said else f"“{asked}” as “{said}”"
    return f"{way} {match.score:.2f}"
