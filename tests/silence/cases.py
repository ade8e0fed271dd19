"""The cases that silence is learnt from: every query of the tuning sets for which something is found."""

from collections.abc import Iterator

from knowledge.search.engine import SearchEngine
from tests.evaluation.query_sets import QUERY_SETS
from tests.silence.learning import Case


def tuning_cases(engine: SearchEngine) -> Iterator[Case]:
    """Yield the cases, set after set; no query of a set that is kept aside."""
    for query_set in QUERY_SETS:
        if query_set.is_kept_aside:
            continue
        for judged in query_set.read():
            evidence = engine.search(judged.query).confidence.evidence
            if evidence is not None:
                yield Case(query_set.name, judged.query, evidence, judged.is_answerable)
