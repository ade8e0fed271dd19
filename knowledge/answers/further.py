"""Which further results add something to the best one, so that an answer names them."""

from knowledge.answers.answer import Result
from knowledge.search.grouping import Hit
from knowledge.search.query_analysis import QueryAnalysis

SAID = 0.6
"""How much it counts that a result says what was asked in the library's own words, against its score."""
WORTH_NAMING = 1.15
"""Score (as a share of the best one's) and what it says; measured with `python -m tests.evaluation.named`."""


def is_worth_naming(result: Result) -> bool:
    """Return whether a further result says nearly as much of what was asked as the best one, in its own words."""
    return result.score + SAID * result.says >= WORTH_NAMING


def said_in_the_library(hit: Hit, query_analysis: QueryAnalysis) -> float:
    """Return the share of a question that a hit says in the library's own words, 0 to 1, by weight.

    What only the editors' asked-as lines say is left out.
    """
    whole = sum(term.weight for term in query_analysis.query_terms)
    said = sum(match.query_term.weight * match.closeness for match in hit.best.matches if match.posting.is_in_library)
    return said / whole if whole else 0.0
