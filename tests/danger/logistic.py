"""Logistic regression on sparse rows by L-BFGS: plain steps in a fixed order, so that the same rows give the same."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
MOST_STEPS = 80
REMEMBERED = 10
ENOUGH = 1e-3
"""A gradient this small, against the first one, ends the search."""
HALVINGS = 30
SLOPE_SHARE = 1e-4


@dataclass(frozen=True)
class Rows:
    """A sparse matrix: `column` and `value` of each entry, row after row; `row` says to which each belongs."""

    row: NDArray[np.int64]
    column: NDArray[np.int64]
    value: Floats
    rows: int
    columns: int

    def times(self, weights: Floats) -> Floats:
        """Return each row's sum of values times weights."""
        return np.bincount(self.row, self.value * weights[self.column], self.rows).astype(np.float64)

    def across(self, amounts: Floats) -> Floats:
        """Return each column's sum of values times the amounts of their rows."""
        return np.bincount(self.column, self.value * amounts[self.row], self.columns).astype(np.float64)

    def scaled(self, by_column: Floats) -> "Rows":
        """Return the rows with each column multiplied."""
        return Rows(self.row, self.column, self.value * by_column[self.column], self.rows, self.columns)


def fit(rows: Rows, is_yes: NDArray[np.bool_], strength: float, say: Floats) -> tuple[Floats, float]:
    """Return the weights and the bias that tell yes from no, with a penalty on their squares.

    Args:
        rows: what is known of each case.
        is_yes: the answer for each case.
        strength: how much a case counts against the penalty (C elsewhere).
        say: how much each case counts.
    """
    sign = np.where(is_yes, 1.0, -1.0)

    def loss(point: Floats) -> tuple[float, Floats]:
        margins = sign * (rows.times(point[:-1]) + point[-1])
        cost = strength * float(say @ np.logaddexp(0, -margins)) + 0.5 * float(point @ point)
        pull = -strength * say * sign / (1 + np.exp(np.minimum(margins, 500)))
        return cost, np.append(rows.across(pull), pull.sum()) + point

    point = _lowest(loss, np.zeros(rows.columns + 1))
    return point[:-1], float(point[-1])


def _lowest(loss: Callable[[Floats], tuple[float, Floats]], point: Floats) -> Floats:
    steps: deque[tuple[Floats, Floats, float]] = deque(maxlen=REMEMBERED)
    cost, gradient = loss(point)
    first = float(np.linalg.norm(gradient))
    for _ in range(MOST_STEPS):
        if np.linalg.norm(gradient) <= ENOUGH * first:
            break
        direction = -_curved(gradient, steps)
        slope, length = float(gradient @ direction), 1.0 if steps else 1 / first
        for _ in range(HALVINGS):
            new_cost, new_gradient = loss(point + length * direction)
            if new_cost <= cost + SLOPE_SHARE * length * slope:
                break
            length /= 2
        moved, turned = length * direction, new_gradient - gradient
        if float(moved @ turned) > 0:
            steps.append((moved, turned, float(moved @ turned)))
        point, cost, gradient = point + moved, new_cost, new_gradient
    return point


def _curved(gradient: Floats, steps: deque[tuple[Floats, Floats, float]]) -> Floats:
    """Return the gradient as the last steps say that the ground is curved (the two loops of L-BFGS)."""
    direction, shares = gradient.copy(), []
    for moved, turned, product in reversed(steps):
        shares.append(float(moved @ direction) / product)
        direction -= shares[-1] * turned
    if steps:
        moved, turned, product = steps[-1]
        direction *= product / float(turned @ turned)
    for (moved, turned, product), share in zip(steps, reversed(shares), strict=True):
        direction += (share - float(turned @ direction) / product) * moved
    return direction
