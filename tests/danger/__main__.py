"""`make danger`: learn the weights of danger from the lines, and print how well they do on other writers' lines."""

import argparse
import sys

from knowledge.answers.danger.parts import load_parts
from knowledge.answers.danger.recognition import open_recogniser
from knowledge.answers.danger.weights import FILE, load_weights
from tests.danger.figures import Outcome, figures_table, outcomes
from tests.danger.learning import Thresholds, learn
from tests.danger.leaving_out import leave_one_writer_out, thresholds, weigh
from tests.danger.lines import learning_lines, left_out_lines


def main() -> None:
    """Run the step that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m tests.danger", description=__doc__)
    parser.add_argument("step", choices=STEPS, help="train: write weights.json; figures: print the tables")
    parser.add_argument("--tuning", action="store_true", help="leave the left-out writers' lines alone")
    arguments = parser.parse_args()
    STEPS[arguments.step](is_tuning=arguments.tuning)


def train(*, is_tuning: bool) -> None:
    """Set the thresholds by leaving one writer out, learn from all learning lines, and write the weights."""
    lines, parts = learning_lines(), load_parts()
    weights = learn(lines, parts, thresholds(weigh(lines, parts)))
    FILE.write_text(weights.written(), encoding="utf-8")
    _say(f"{len(weights.by_feature)} features from {len(lines)} lines, {FILE.stat().st_size / 1e6:.2f} MB")


def print_figures(*, is_tuning: bool) -> None:
    """Print the figures of the learning lines, one writer left out at a time, and of the writers left out of all."""
    weights, parts = load_weights(), load_parts()
    limits = Thresholds(weights.urgent_from, weights.worry_from)
    one_out: list[Outcome] = []
    for own, recogniser in leave_one_writer_out(learning_lines(), parts, limits):
        one_out.extend(outcomes(own, recogniser))
    _say(figures_table("Each of eight writers with what the others taught", one_out).markdown())
    if not is_tuning:
        left_out = outcomes(left_out_lines(), open_recogniser())
        _say(figures_table("Three writers left out of all learning", left_out).markdown())


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


STEPS = {"train": train, "figures": print_figures}

if __name__ == "__main__":
    main()
