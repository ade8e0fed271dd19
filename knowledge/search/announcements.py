"""What only announces stands below what tells: a programme that names its talks answers no question about them."""

from collections.abc import Sequence

from knowledge.search.entries import Entry
from knowledge.search.ranking import Ranked

SHARE = 0.5
"""What is left of the score of an announcement."""


def with_announcements_below(
    scores: Sequence[float], ranked: Sequence[Ranked], entries: Sequence[Entry]
) -> Sequence[float]:
    """Return the new scores of the entries."""
    return [
        SHARE * score if entries[found.number].announces else score for score, found in zip(scores, ranked, strict=True)
    ]
