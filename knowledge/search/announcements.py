"""What only announces stands below what tells: a programme that names its talks answers no question about them."""

from collections.abc import Sequence

from knowledge.search.entries import Entry
from knowledge.search.ranking import Ranked

SHARE = 0.5
"""What is left of the score of an announcement."""


def with_announcements_below(ranked: Sequence[Ranked], entries: Sequence[Entry]) -> list[Ranked]:
    """Return the entries with their new scores, in no order."""
    return [found.scored(SHARE * found.score) if entries[found.number].announces else found for found in ranked]
