"""Whether to answer at all: one rule, so that a question about something else gets no silly answer.

The measure is the share of the question that the best entry covers, by weight: what is rare in the library and in
English tells more, a subject outside the library tells most. A short question has to be covered well; a long one tells
much beside the point, so less of it will do. The figures were chosen on the tuning queries (docs/search.md, “When it
stays silent”).
"""

import math
from dataclasses import dataclass

from knowledge.search.ranking import Ranked

SHARE_NEEDED = 0.46
"""Of a question of one query term."""
EASE_BY_LENGTH = 0.16
"""Less is needed for each time that the number of query terms grows 2.7-fold (its natural logarithm)."""
LEAST_SHARE = 0.1


@dataclass(frozen=True)
class Confidence:
    """The verdict. `covered` and `needed` are shares of the question, 0 to 1."""

    covered: float
    needed: float

    @property
    def is_enough(self) -> bool:
        """Whether to answer."""
        return self.covered >= self.needed


NOTHING_FOUND = Confidence(0.0, 1.0)


def confidence_in(best: Ranked, query_terms: int) -> Confidence:
    """Return how sure the best entry makes us, for a question of so many query terms."""
    needed = SHARE_NEEDED - EASE_BY_LENGTH * math.log(query_terms)
    return Confidence(best.coverage, max(LEAST_SHARE, needed))
