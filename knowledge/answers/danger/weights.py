"""What each feature tells, as learnt from people's lines: read from weights.json, which `make danger` writes."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

from config.failure import Failure
from knowledge.answers.danger.kinds import DangerKind

FILE = Path(__file__).parent / "weights.json"
URGENT = "urgent"
QUESTIONS = (URGENT, *(kind.value for kind in DangerKind))
"""What is asked of a text: whether it is urgent at all, and for each kind whether it is that kind."""
THOUSANDTHS = 1000


@dataclass(frozen=True)
class Weights:
    """How much each feature speaks for yes to each question, and from which score on the answer is yes."""

    learnt_from: str
    """A fingerprint of the lines and the parts that the weights were learnt from."""
    urgent_from: float
    worry_from: float
    bias: tuple[float, ...]
    """The score of a stretch of which nothing is known, for each of `QUESTIONS`."""
    by_feature: Mapping[str, tuple[int, ...]]
    """For each feature its weights for each of `QUESTIONS`, in thousandths."""

    @cached_property
    def urgency(self) -> Mapping[str, int]:
        """Return each feature's weight for being urgent, which is asked of every stretch."""
        at = QUESTIONS.index(URGENT)
        return {name: row[at] for name, row in self.by_feature.items()}

    def written(self) -> str:
        """Return the weights as the file holds them: a feature a line, so that changes can be read."""
        head = {name: value for name, value in asdict(self).items() if name != "by_feature"}
        rows = (f"{json.dumps(name)}:{json.dumps(row, separators=(',', ':'))}" for name, row in self.by_feature.items())
        return json.dumps(head, indent=1)[:-2] + ',\n "by_feature": {\n' + ",\n".join(rows) + "\n }\n}\n"


def load_weights(file: Path = FILE) -> Weights:
    """Read the weights as shipped.

    Raises:
        Failure: the file is missing or is not what the training writes.
    """
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        content["bias"] = tuple(content["bias"])
        content["by_feature"] = {name: tuple(row) for name, row in content["by_feature"].items()}
        weights = Weights(**content)
        lengths = {len(weights.bias), *map(len, weights.by_feature.values())}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Failure(
            f"the weights of danger cannot be read from {file}: restore the file or run `make danger`"
        ) from error
    if lengths != {len(QUESTIONS)}:
        raise Failure(f"the weights of danger in {file} do not fit this version: run `make danger`")
    return weights
