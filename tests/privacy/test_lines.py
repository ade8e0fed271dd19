"""The lines that the model learns from and is measured on, and what it learned."""

import json
from collections import Counter

from knowledge.privacy.name_model import FILE
from tests.privacy.lines import NAME_KINDS, everyday_lines, learning_lines, left_out_lines
from tests.privacy.logistic_regression import Example, fitted
from tests.privacy.tuning import WRITERS

MOST_BYTES = 500_000


def test_nine_writers_wrote_ninety_identifying_and_a_hundred_innocent_lines_each_at_least() -> None:
    count = Counter((line.writer, line.is_innocent) for line in learning_lines())
    assert len(WRITERS) == 9
    assert all(count[writer, False] >= 90 and count[writer, True] >= 100 for writer in WRITERS)


def test_no_line_that_is_learned_from_is_left_out() -> None:
    learned = {line.text for line in (*learning_lines(), *everyday_lines())}
    assert sum(line.text in learned for line in left_out_lines()) == 0


def test_the_writers_left_out_are_others() -> None:
    assert {line.writer for line in learning_lines()}.isdisjoint(line.writer for line in left_out_lines())


def test_the_names_of_a_line_stand_in_it() -> None:
    lines = [line for line in learning_lines() if line.kind in NAME_KINDS]
    assert [line for line in lines if not line.names or not all(name in line.text for name in line.names)] == []


def test_the_model_is_small() -> None:
    assert FILE.stat().st_size <= MOST_BYTES
    assert set(json.loads(FILE.read_text(encoding="utf-8"))) == {"least", "least_of_first_names", "letters", "weights"}


def test_a_feature_that_goes_with_names_gets_weight_and_one_that_does_not_loses_it() -> None:
    examples = [Example(("both", "name"), is_name=True), Example(("both", "word"), is_name=False)] * 20
    both, name, word = fitted(["both", "name", "word"], examples, strength=1.0)
    assert name > abs(both)
    assert word < -abs(both)


def test_the_same_examples_give_the_same_weights() -> None:
    examples = [Example((f"f{number % 7}", f"g{number % 3}"), is_name=number % 2 == 0) for number in range(60)]
    features = sorted({feature for example in examples for feature in example.features})
    assert fitted(features, examples, strength=0.1) == fitted(features, examples, strength=0.1)
