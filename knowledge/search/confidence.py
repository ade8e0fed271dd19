"""Whether to answer at all: one rule, so that a question about something else gets no silly answer.

A logistic model weighs the evidence (`knowledge/search/evidence.py`). `make silence` learns the weights from the tuning
queries; where the lines between the verdicts lie is chosen there too (docs/search.md, “When it stays silent”).
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import lru_cache
from pathlib import Path

from config.failure import Failure
from knowledge.search.evidence import Evidence

FILE = Path(__file__).with_name("confidence_weights.json")
NO_EVIDENCE = float("-inf")


@dataclass(frozen=True)
class ConfidenceWeights:
    """How much each figure of the evidence speaks for an answer, and from which sum on there is one, or a near one."""

    bias: float
    by_figure: Mapping[str, float]
    answered_from: float
    near_from: float

    def written(self) -> str:
        """Return the weights as the file holds them."""
        return json.dumps(asdict(self), indent=1) + "\n"


@dataclass(frozen=True)
class Confidence:
    """The verdict. `sum` is that of the weighed evidence; `evidence` is None where nothing was found."""

    sum: float
    answered_from: float
    near_from: float
    evidence: Evidence | None = None

    @property
    def is_enough(self) -> bool:
        """Whether to answer."""
        return self.sum >= self.answered_from

    @property
    def is_near(self) -> bool:
        """Whether what was found is at least near what was asked, so that its titles help."""
        return self.sum >= self.near_from


NOTHING_FOUND = Confidence(NO_EVIDENCE, 0.0, 0.0)


def confidence_in(evidence: Evidence, weights: ConfidenceWeights) -> Confidence:
    """Return how sure the evidence makes us."""
    told = sum(weight * getattr(evidence, name) for name, weight in weights.by_figure.items())
    return Confidence(weights.bias + told, weights.answered_from, weights.near_from, evidence)


@lru_cache(maxsize=1)
def load_confidence_weights(file: Path = FILE) -> ConfidenceWeights:
    """Read the weights as shipped.

    Raises:
        Failure: the file is missing or is not what the learning writes.
    """
    try:
        weights = ConfidenceWeights(**json.loads(file.read_text(encoding="utf-8")))
        is_whole = weights.by_figure.keys() == {figure.name for figure in fields(Evidence)}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise Failure(f"the weights of confidence cannot be read from {file}: run `make silence`") from error
    if not is_whole:
        raise Failure(f"{file} does not weigh the figures of the evidence: run `make silence`")
    return weights
