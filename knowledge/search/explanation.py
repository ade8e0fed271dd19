"""`search --explain`: how a query was understood and why each result stands where it does, in words."""

from collections.abc import Iterator

from knowledge.library.library import Library
from knowledge.search.engine import Findings
from knowledge.search.grouping import Found
from knowledge.search.query_analysis import Idea
from knowledge.search.ranking import Match

RESULTS_EXPLAINED = 5


def explain(findings: Findings, library: Library, kept: int) -> str:
    """Return the explanation; `kept` is the number of results that an answer may show."""
    return "\n".join((*_understood(findings), "", *_verdict(findings), "", *_results(findings, library, kept)))


def _understood(findings: Findings) -> Iterator[str]:
    understanding = findings.understanding
    yield f"Asked: {understanding.query}"
    if understanding.corrected is not None:
        yield f"Spelling mended: {understanding.corrected}"
    if not understanding.ideas:
        yield "Nothing in it can be searched: it holds only small words."
    for idea in understanding.ideas:
        yield f"- “{' '.join(idea.words)}” (weight {idea.weight:.1f}): {_ways(idea)}"


def _ways(idea: Idea) -> str:
    if not idea.alternatives:
        return "the library does not have it"
    ways = dict.fromkeys(f"“{way.term}” ({way.weight:g})" for way in idea.alternatives)
    return f"found as {', '.join(ways)}"


def _verdict(findings: Findings) -> Iterator[str]:
    confidence = findings.confidence
    decision = "Answered" if confidence.is_enough else "Not answered"
    yield (
        f"{decision}: the best passage covers {confidence.covered:.0%} of the question by weight; "
        f"{confidence.needed:.0%} is needed for a question of this length."
    )


def _results(findings: Findings, library: Library, kept: int) -> Iterator[str]:
    for place, found in enumerate(findings.found[:RESULTS_EXPLAINED], start=1):
        note = "" if place <= kept else " (not shown)"
        yield f"{place}. {found.id}{note}: score {found.best.score:.2f}, from {_sum(found)}"
        yield f"   {library.source_line(found.id)}"


def _sum(found: Found) -> str:
    parts = " + ".join(_part(match) for match in found.best.matches)
    together = found.best.together
    side_by_side = f" + {together:.2f} for words side by side" if together else ""
    return f"{parts}{side_by_side}; it covers {found.best.coverage:.0%} of the question"


def _part(match: Match) -> str:
    asked, said = " ".join(match.idea.words), match.alternative.term
    way = f"“{asked}”" if asked == said else f"“{asked}” as “{said}”"
    return f"{way} {match.score:.2f}"
