"""Why a result was found: which words of the question it answers, and as what it says them."""

from collections.abc import Sequence

from knowledge.answers.answer import FoundBy
from knowledge.search.highlighting import LEAST_SHARE
from knowledge.search.ranking import Match

MOST_TOLD = 4


def why_found(matches: Sequence[Match]) -> tuple[FoundBy, ...]:
    """Return the words that tell most of why an entry was found, those that count most first, four at most.

    Words that are left unmarked in its text, because they stand everywhere, are left out here too.
    """
    heaviest = max((match.query_term.weight for match in matches), default=0.0)
    telling = [match for match in matches if match.query_term.weight >= LEAST_SHARE * heaviest]
    by_score = sorted(telling, key=lambda match: -match.score)[:MOST_TOLD]
    return tuple(dict.fromkeys(_found_by(match) for match in by_score))


def _found_by(match: Match) -> FoundBy:
    asked, said = " ".join(match.query_term.words), match.alternative.term
    return FoundBy(asked, said if said != asked else None, stands_there=match.posting.is_in_library)
