"""Logistic regression with an L2 penalty over features that are there or not, fitted by L-BFGS.

Source: Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.4 (two loops) and 3.1 (backtracking).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float64]
Objective = Callable[[Vector], tuple[float, Vector]]
MOST_STEPS = 300
REMEMBERED = 10
FLAT = 1e-3
"""Length of the gradient at which the weights are good enough to be rounded to hundredths."""
ENOUGH = 1e-4


@dataclass(frozen=True)
class Example:
    """What is said of one unit of a line, whether it is a name of a private person, and how much it counts."""

    features: tuple[str, ...]
    is_name: bool
    weight: float = 1.0


def fitted(features: Sequence[str], examples: Sequence[Example], strength: float) -> list[float]:
    """Return a weight for each of the features; what is not among them is left out of the examples."""
    number = {feature: place for place, feature in enumerate(features)}
    rows = [[number[feature] for feature in example.features if feature in number] for example in examples]
    objective = _penalised_loss(rows, examples, len(features), strength)
    return [float(weight) for weight in _least(objective, np.zeros(len(features)))]


def _penalised_loss(
    rows: Sequence[Sequence[int]], examples: Sequence[Example], size: int, strength: float
) -> Objective:
    columns = np.array([column for row in rows for column in row], dtype=np.int64)
    line = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    sign = np.array([1.0 if example.is_name else -1.0 for example in examples])
    counts = strength * np.array([example.weight for example in examples])

    def objective(weights: Vector) -> tuple[float, Vector]:
        margin = sign * np.bincount(line, weights=weights[columns], minlength=len(rows))
        loss = float(counts @ np.logaddexp(0.0, -margin)) + 0.5 * float(weights @ weights)
        slope = -counts * sign / (1.0 + np.exp(np.clip(margin, -50.0, 50.0)))
        return loss, np.bincount(columns, weights=slope[line], minlength=size) + weights

    return objective


def _least(objective: Objective, weights: Vector) -> Vector:
    steps: list[tuple[Vector, Vector]] = []
    loss, slope = objective(weights)
    for _ in range(MOST_STEPS):
        if float(np.linalg.norm(slope)) < FLAT:
            break
        direction = _direction(slope, steps)
        length = 1.0 if steps else 1.0 / float(np.linalg.norm(slope))
        while True:
            there = weights + length * direction
            loss_there, slope_there = objective(there)
            if loss_there <= loss + ENOUGH * length * float(slope @ direction) or length < FLAT * FLAT:
                break
            length /= 2
        steps = [*steps[-REMEMBERED + 1 :], (there - weights, slope_there - slope)]
        weights, loss, slope = there, loss_there, slope_there
    return weights


def _direction(slope: Vector, steps: Sequence[tuple[Vector, Vector]]) -> Vector:
    direction = -slope
    shares: list[float] = []
    for moved, turned in reversed(steps):
        share = float(moved @ direction) / float(moved @ turned)
        shares.append(share)
        direction = direction - share * turned
    if steps:
        moved, turned = steps[-1]
        direction = direction * (float(moved @ turned) / float(turned @ turned))
    for (moved, turned), share in zip(steps, reversed(shares), strict=True):
        direction = direction + (share - float(turned @ direction) / float(moved @ turned)) * moved
    return direction
