"""Which further results add something to the best one, so that an answer names them."""

from knowledge.answers.answer import Result, ResultKind
from knowledge.search.grouping import Hit
from knowledge.search.query_analysis import QueryAnalysis

SAID = 0.4
"""How much it counts that a result says as much of what was asked, in the library's own words, as the best one does."""
AN_EXAMPLE = 0.15
"""What a practice example adds by being one, …"""
SAME_PLACE = 0.1
"""… and what stands under the same heading as the best result by standing there."""
WORTH_NAMING = 1.0
"""All of this and the score, as a share of the best one's. On the tuning queries 6 of 10 named from here on are
relevant, where judges named only what answers best; just below it 3 of 10."""
SAYS_NOTHING = 0.05
"""Where the best result says no more than this share of the question, it was found by the editors' lines alone."""


def is_worth_naming(result: Result, best: Result) -> bool:
    """Return whether a further result says nearly as much of what was asked as the best one, in its own words."""
    bonus = AN_EXAMPLE if result.kind is ResultKind.EXAMPLE else 0.0
    bonus += SAME_PLACE if result.path == best.path else 0.0
    as_much = min(1.0, result.says / max(SAYS_NOTHING, best.says))
    return result.score + SAID * as_much + bonus >= WORTH_NAMING


def said_in_the_library(hit: Hit, query_analysis: QueryAnalysis) -> float:
    """Return the share of a question that a hit says in the library's own words, 0 to 1, by weight.

    What only the editors' asked-as lines say is left out.
    """
    whole = sum(term.weight for term in query_analysis.query_terms)
    said = sum(match.covers for match in hit.best.matches if match.posting.is_in_library)
    return said / whole if whole else 0.0
