"""The cases that silence is learnt from: every query of the tuning sets for which something is found, and every line
outside. What is compared with the lines outside is compared without its own tenth of them, so that none is like itself.
"""

from collections.abc import Iterator
from dataclasses import replace

from config.catalogue import Config
from knowledge.library.library import Library
from knowledge.search.engine import SearchEngine, engine_in_memory
from knowledge.search.english import English
from tests.evaluation.query_sets import QUERY_SETS
from tests.silence.learning import Case

PARTS = 10
OUTSIDE = "lines outside"


def tuning_cases(library: Library, config: Config) -> Iterator[Case]:
    """Yield the cases, set after set; no query of a set that is kept aside."""
    english = English()
    whole = engine_in_memory(library, config, english)
    unanswerable = dict.fromkeys(config.outside.lines, OUTSIDE)
    for query_set in QUERY_SETS:
        if query_set.is_kept_aside:
            continue
        for judged in query_set.read():
            if judged.is_answerable:
                yield from _case(whole, query_set.name, judged.query, is_answerable=True)
            else:
                unanswerable[judged.query] = query_set.name
    for part in range(PARTS):
        queries = list(unanswerable)[part::PARTS]
        lines = tuple(line for line in config.outside.lines if line not in queries)
        engine = engine_in_memory(library, replace(config, outside=replace(config.outside, lines=lines)), english)
        for query in queries:
            yield from _case(engine, unanswerable[query], query, is_answerable=False)


def _case(engine: SearchEngine, set_name: str, query: str, *, is_answerable: bool) -> Iterator[Case]:
    evidence = engine.search(query).confidence.evidence
    if evidence is not None:
        yield Case(set_name, query, evidence, is_answerable)
