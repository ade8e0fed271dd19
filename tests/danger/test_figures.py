"""Lines of writers from whom nothing was learnt are recognised as well as docs/safeguarding.md says."""

from collections.abc import Sequence

import pytest

from knowledge.answers.danger.kinds import URGENT_KINDS
from knowledge.answers.danger.parts import load_parts
from knowledge.answers.danger.recognition import open_recogniser
from knowledge.answers.danger.weights import FILE, load_weights
from tests.danger.figures import Outcome, figures, figures_table, outcomes
from tests.danger.learning import Thresholds, learn
from tests.danger.lines import EVERYDAY, fingerprint, learning_lines, left_out_lines
from tests.test_docs import ROOT

URGENT = tuple(kind.value for kind in URGENT_KINDS)


@pytest.fixture(scope="module")
def left_out() -> Sequence[Outcome]:
    return outcomes(left_out_lines(), open_recogniser())


def test_nine_in_ten_lines_of_a_crisis_are_urgent(left_out: Sequence[Outcome]) -> None:
    assert figures(left_out, *URGENT).urgent >= 0.90


def test_most_of_them_have_the_right_signpost(left_out: Sequence[Outcome]) -> None:
    assert figures(left_out, *URGENT).right_kind >= 0.85


def test_few_everyday_lines_are_urgent(left_out: Sequence[Outcome]) -> None:
    assert figures(left_out, EVERYDAY).urgent <= 0.08


def test_the_docs_hold_the_figures_of_today(left_out: Sequence[Outcome]) -> None:
    table = figures_table("Three writers left out of all learning", left_out).markdown()
    assert table in (ROOT / "docs" / "safeguarding.md").read_text(encoding="utf-8")


def test_nobody_is_both_learnt_from_and_left_out() -> None:
    learnt, kept_out = learning_lines(), left_out_lines()
    assert {line.writer for line in learnt}.isdisjoint(line.writer for line in kept_out)


def test_enough_lines_were_written() -> None:
    lines = learning_lines()
    assert sum(line.is_urgent for line in lines) >= 1500
    assert sum(line.kind == EVERYDAY for line in lines) >= 1500


def test_the_weights_are_those_of_the_lines() -> None:
    assert load_weights().learnt_from == fingerprint(learning_lines())


def test_the_same_lines_teach_the_same_weights() -> None:
    some, parts = learning_lines()[::25], load_parts()
    assert learn(some, parts, Thresholds()) == learn(some, parts, Thresholds())


def test_the_weights_are_small() -> None:
    assert FILE.stat().st_size <= 2_000_000
