"""The sets of judged queries. `tuning` and `kept_aside` are two halves of one set, with as many of each kind."""

from dataclasses import dataclass
from pathlib import Path

from knowledge.evaluation.judged_queries import JudgedQuery, read_judged_queries

FOLDER = Path(__file__).parent / "queries"
CRANFIELD = Path(__file__).parent / "cranfield"


@dataclass(frozen=True)
class QuerySet:
    """A file of judged queries. Failures of a set that is kept aside are not shown, so that nobody tunes on them."""

    name: str
    path: Path
    is_kept_aside: bool = False

    def read(self) -> tuple[JudgedQuery, ...]:
        """Return the queries of the set. Raises JudgementError when the file cannot be used."""
        return read_judged_queries(self.path)


SHARED = QuerySet("shared", FOLDER / "shared.jsonl")
TUNING = QuerySet("tuning", FOLDER / "tuning.jsonl")
TUNING_WIDER = QuerySet("tuning, wider", FOLDER / "tuning_wider.jsonl")
TUNING_SECOND = QuerySet("tuning, second", FOLDER / "tuning_second.jsonl")
TUNING_THIRD = QuerySet("tuning, third", FOLDER / "tuning_third.jsonl")
KEPT_ASIDE = QuerySet("kept aside", FOLDER / "kept_aside.jsonl", is_kept_aside=True)
KEPT_ASIDE_SECOND = QuerySet("kept aside, second", FOLDER / "kept_aside_second.jsonl", is_kept_aside=True)
KEPT_ASIDE_THIRD = QuerySet("kept aside, third", FOLDER / "kept_aside_third.jsonl", is_kept_aside=True)
QUERY_SETS = (
    SHARED,
    TUNING,
    TUNING_WIDER,
    TUNING_SECOND,
    TUNING_THIRD,
    KEPT_ASIDE,
    KEPT_ASIDE_SECOND,
    KEPT_ASIDE_THIRD,
)
