"""What is counted has not moved away from the shipped weights; the arithmetic finds what it looks for."""

import numpy as np
import pytest

from knowledge.answers.danger.parts import load_parts
from knowledge.answers.danger.recognition import DangerRecogniser
from knowledge.answers.danger.weights import load_weights
from tests.danger.figures import outcomes
from tests.danger.learning import Thresholds, known_features, learn
from tests.danger.lines import learning_lines
from tests.danger.logistic import Rows, fit


def test_the_shipped_weights_are_of_the_features_that_are_counted_today() -> None:
    known = known_features(learning_lines(), load_parts())
    assert list(load_weights().by_feature) == known, "what is counted has changed: run `make danger`"


def test_what_was_learnt_is_recognised() -> None:
    some, parts = learning_lines()[::12], load_parts()
    recogniser = DangerRecogniser(learn(some, parts, Thresholds()), parts)
    right = sum(outcome.is_urgent == outcome.line.is_urgent for outcome in outcomes(some, recogniser))
    assert right >= 0.8 * len(some)


def test_logistic_regression_finds_the_lowest_point() -> None:
    rows = Rows(np.array([0, 1, 2, 3]), np.array([0, 0, 1, 1]), np.array([1.0, 2.0, 1.0, 3.0]), 4, 2)
    is_yes = np.array([True, True, False, False])
    weights, bias = fit(rows, is_yes, 1.0, np.ones(4))
    scores = rows.times(weights) + bias
    pull = np.where(is_yes, 1.0, 0.0) - 1 / (1 + np.exp(-scores))
    assert np.append(rows.across(pull), pull.sum()) == pytest.approx(np.append(weights, bias), abs=0.01)
