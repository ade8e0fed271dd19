"""What each feature tells, as learnt from people's lines: read from weights.json, which `make danger` writes."""

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from config.failure import Failure
from knowledge.answers.danger.kinds import DangerKind

FILE = Path(__file__).parent / "weights.json"
URGENT = "urgent"
QUESTIONS = (URGENT, *(kind.value for kind in DangerKind))
"""What is asked of a text: whether it is urgent at all, and for each kind whether it is that kind."""
THOUSANDTHS = 1000


class WeightsByFeature(Mapping[str, tuple[int, ...]]):
    """The weights of each feature, for each of `QUESTIONS`, in columns of numbers: as tuples they take 12 MB more."""

    def __init__(self, rows: Mapping[str, Sequence[int]]) -> None:
        self.places = {name: place for place, name in enumerate(rows)}
        """In the columns."""
        self.columns: tuple[array[int], ...] = tuple(array("i", column) for column in zip(*rows.values(), strict=True))

    def __getitem__(self, name: str) -> tuple[int, ...]:
        place = self.places[name]
        return tuple(column[place] for column in self.columns)

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)


@dataclass(frozen=True)
class Weights:
    """How much each feature speaks for yes to each question, and from which score on the answer is yes."""

    learnt_from: str
    """A fingerprint of the lines and the parts that the weights were learnt from."""
    urgent_from: float
    worry_from: float
    bias: tuple[float, ...]
    """The score of a stretch of which nothing is known, for each of `QUESTIONS`."""
    by_feature: WeightsByFeature
    """For each feature its weights for each of `QUESTIONS`, in thousandths."""

    def written(self) -> str:
        """Return the weights as the file holds them: a feature a line, so that changes can be read."""
        head = {name: value for name, value in vars(self).items() if name != "by_feature"}
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
        lengths = {len(content["bias"]), *map(len, content["by_feature"].values())}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise _unreadable(file) from error
    if lengths != {len(QUESTIONS)} or not content["by_feature"]:
        raise Failure(f"the weights of danger in {file} do not fit this version: run `make danger`")
    try:
        return Weights(**{**content, "by_feature": WeightsByFeature(content["by_feature"])})
    except (TypeError, OverflowError) as error:
        raise _unreadable(file) from error


def _unreadable(file: Path) -> Failure:
    return Failure(f"the weights of danger cannot be read from {file}: restore the file or run `make danger`")
