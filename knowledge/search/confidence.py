"""Whether to answer at all: a rule of three measures, so that a question about something else gets no silly answer.

The measures, of the best entry found: the share of the question that it covers (by weight: what is rare in the library
and in English tells more, a subject outside the library tells most), how much it covers in all, and how long the
question is. A short question has to be covered well; a long one tells much beside the point, so less of it will do.
The figures were fitted by logistic regression to the tuning queries (docs/search.md, “When it stays silent”).
"""

import math
from dataclasses import dataclass

from knowledge.search.ranking import Ranked

EASE_BY_EVIDENCE = 0.07
EASE_BY_LENGTH = 0.23
SHARE_NEEDED = 0.72
LEAST_SHARE = 0.1
LEAST_EVIDENCE = 1.0


@dataclass(frozen=True)
class Confidence:
    """The verdict. `covered` and `needed` are shares of the question, 0 to 1; `evidence` the weight covered."""

    covered: float
    needed: float
    evidence: float

    @property
    def is_enough(self) -> bool:
        """Whether to answer."""
        return self.covered >= self.needed and self.evidence >= LEAST_EVIDENCE


NOTHING_FOUND = Confidence(0.0, 1.0, 0.0)


def confidence_in(best: Ranked, ideas: int) -> Confidence:
    """Return how sure the best entry makes us, for a question of so many ideas."""
    eased = EASE_BY_EVIDENCE * math.log1p(best.evidence) + EASE_BY_LENGTH * math.log(ideas)
    return Confidence(best.coverage, max(LEAST_SHARE, SHARE_NEEDED - eased), best.evidence)
