"""Learn the weights of confidence: a logistic model over the evidence, by Newton's method, the same every time.

The figures are brought to one scale for the learning (mean 0, deviation 1) and back for the file. A penalty on the
squares of the weights keeps figures that tell the same from working against each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from knowledge.search.confidence import ConfidenceWeights
from knowledge.search.evidence import Evidence

Floats = NDArray[np.float64]
PENALTY = 1.0
STEPS = 30
FIGURES = tuple(figure.name for figure in fields(Evidence))
DIGITS = 4


@dataclass(frozen=True)
class Case:
    """A judged query for which something was found: its set, the evidence, whether the library answers it."""

    set_name: str
    query: str
    evidence: Evidence
    is_answerable: bool


def learn(cases: Sequence[Case], silent_share: float, lost_share: float) -> ConfidenceWeights:
    """Return the weights.

    Args:
        cases: what to learn from.
        silent_share: share of the answerable queries that may be kept without an answer, at most.
        lost_share: share of them that may not even be called near, at most.
    """
    rows = _rows(cases)
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    said = np.array([case.is_answerable for case in cases], dtype=np.float64)
    scaled = _fit(np.column_stack([np.ones(len(rows)), (rows - middle) / spread]), said)
    weights = scaled[1:] / spread
    sums = rows @ weights + (bias := float(scaled[0] - weights @ middle))
    answerable = np.sort(sums[said == 1])
    return ConfidenceWeights(
        bias=round(bias, DIGITS),
        by_figure={name: round(float(weight), DIGITS) for name, weight in zip(FIGURES, weights, strict=True)},
        answered_from=round(float(np.quantile(answerable, silent_share)), DIGITS),
        near_from=round(float(np.quantile(answerable, lost_share)), DIGITS),
    )


def _rows(cases: Sequence[Case]) -> Floats:
    return np.array([[getattr(case.evidence, name) for name in FIGURES] for case in cases], dtype=np.float64)


def _fit(rows: Floats, said: Floats) -> Floats:
    penalty = PENALTY * np.diag([0.0, *np.ones(rows.shape[1] - 1)])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (said - likely) - penalty @ weights
        bend = (rows * (likely * (1 - likely))[:, None]).T @ rows + penalty
        weights = weights + np.linalg.solve(bend, slope)
    return weights
