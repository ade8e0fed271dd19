"""Which further results add something to the best one, so that an answer names them."""

from knowledge.answers.answer import Result, ResultKind
from knowledge.search.grouping import Hit
from knowledge.search.query_analysis import QueryAnalysis

SAID = 0.6
"""How much it counts that a result says what was asked in the library's own words, against its score."""
AN_EXAMPLE = 0.1
"""What a practice example adds by being one."""
WORTH_NAMING = 1.15
"""Score (as a share of the best one's) and what it says, together. On the tuning queries results from here on are
relevant for 7 of 10, where judges named only what answers best; below it for fewer than 4."""


def is_worth_naming(result: Result) -> bool:
    """Return whether a further result says nearly as much of what was asked as the best one, in its own words."""
    bonus = AN_EXAMPLE if result.kind is ResultKind.EXAMPLE else 0.0
    return result.score + SAID * result.says + bonus >= WORTH_NAMING


def said_in_the_library(hit: Hit, query_analysis: QueryAnalysis) -> float:
    """Return the share of a question that a hit says in the library's own words, 0 to 1, by weight.

    What only the editors' asked-as lines say is left out.
    """
    whole = sum(term.weight for term in query_analysis.query_terms)
    said = sum(match.query_term.weight * match.closeness for match in hit.best.matches if match.posting.is_in_library)
    return said / whole if whole else 0.0
