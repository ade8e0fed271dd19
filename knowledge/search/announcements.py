"""What only announces stands below what tells: a programme that names its talks answers no question about them."""

from collections.abc import Container, Sequence

from knowledge.search.ranking import Ranked

SHARE = 0.5
"""What is left of the score of an announcement."""


def with_announcements_below(
    scores: Sequence[float], ranked: Sequence[Ranked], announcements: Container[int]
) -> Sequence[float]:
    """Return the new scores of the entries; `announcements` are the numbers of those that only announce."""
    return [
        SHARE * score if found.number in announcements else score for score, found in zip(scores, ranked, strict=True)
    ]
