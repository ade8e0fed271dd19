"""The linear model (logistic regression) that tells whether a unit stands as a private person's name.

It was trained on lines of several writers (`python -m tests.privacy train`); name_model.json holds its weights.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from knowledge.privacy.letters import LetterTable
from knowledge.privacy.name_features import Features

FILE = Path(__file__).with_name("name_model.json")


@dataclass(frozen=True, repr=False)
class NameModel:
    """Weights in hundredths of the natural logarithm of the odds; a sum of `least` and more is a name.

    A first name that means nothing else needs `least_of_first_names`: little but a person is called so.
    """

    letters: LetterTable
    weights: Mapping[str, int]
    least: int
    least_of_first_names: int

    def score(self, features: Features) -> int:
        """Return the sum of the weights of the features; those that training did not keep weigh nothing."""
        weights, with_look = self.weights, self._with_look.get(features.look, {})
        score = sum(weights.get(said, 0) for said in features.own)
        for said in features.beside:
            score += weights.get(said, 0) + with_look.get(said, 0)
        for said in features.whole:
            score += weights.get(said, 0) + with_look.get(said, 0)
        return score

    def is_name(self, features: Features) -> bool:
        """Return whether the features are those of a private person's name."""
        return self.score(features) >= (self.least_of_first_names if features.is_plain_first_name else self.least)

    @cached_property
    def _with_look(self) -> Mapping[str, Mapping[str, int]]:
        """The weights of what is weighed together with a look, by look."""
        by_look: dict[str, dict[str, int]] = {}
        for feature, weight in self.weights.items():
            by_look.setdefault(feature[0], {})[feature[1:]] = weight
        return by_look


@lru_cache(maxsize=1)
def load_name_model() -> NameModel:
    """Return the trained model; its file is read once."""
    content = json.loads(FILE.read_text(encoding="utf-8"))
    return NameModel(
        LetterTable(content["letters"]), content["weights"], content["least"], content["least_of_first_names"]
    )
