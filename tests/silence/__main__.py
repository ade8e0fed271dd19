"""`make silence`: learn when to stay silent from the tuning queries, and print how that does on queries left out."""

import sys
from collections.abc import Sequence

from config.catalogue import load_config
from knowledge.library.loader import load_library
from knowledge.search.confidence import FILE, Confidence, ConfidenceWeights, confidence_in
from tests.evaluation.tables import Table
from tests.silence.cases import tuning_cases
from tests.silence.learning import FIGURES, Case, learn

SILENT_SHARE = 0.0075
LOST_SHARE = 0.003
PARTS = 10
NO_WEIGHTS = ConfidenceWeights(0.0, dict.fromkeys(FIGURES, 0.0), 0.0, 0.0)
"""The evidence does not depend on weights, but the search does not open without some that fit its figures."""


def main() -> None:
    """Write the weights, and print what each tenth of the queries gets from weights learnt on the other nine."""
    FILE.write_text(NO_WEIGHTS.written(), encoding="utf-8")
    cases = list(tuning_cases(load_library(), load_config()))
    sys.stdout.write(_figures(cases).markdown() + "\n")
    FILE.write_text(learn(cases, SILENT_SHARE, LOST_SHARE).written(), encoding="utf-8")


def _figures(cases: Sequence[Case]) -> Table:
    judged: list[tuple[Case, Confidence]] = []
    for part in range(PARTS):
        weights = learn([case for at, case in enumerate(cases) if at % PARTS != part], SILENT_SHARE, LOST_SHARE)
        judged += [(case, confidence_in(case.evidence, weights)) for case in cases[part::PARTS]]
    rows = []
    for name in dict.fromkeys(case.set_name for case in cases):
        for is_answerable, kind in ((True, "answerable"), (False, "without an answer")):
            of_kind = [c for case, c in judged if case.set_name == name and case.is_answerable is is_answerable]
            answered = sum(confidence.is_enough for confidence in of_kind)
            near = sum(confidence.is_near for confidence in of_kind) - answered
            rows.append((name, kind, str(len(of_kind)), str(answered), str(near), str(len(of_kind) - answered - near)))
    columns = ("set", "queries for which something is found", "all", "answered", "near", "nothing")
    return Table("Silence on queries left out of the learning", columns, rows)


if __name__ == "__main__":
    main()
