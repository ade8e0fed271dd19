"""Learn the weights of danger from lines: one question after the other, yes against no."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from knowledge.answers.danger.features import CountedText, runs_of_letters
from knowledge.answers.danger.kinds import DangerKind
from knowledge.answers.danger.parts import Parts
from knowledge.answers.danger.scoring import SAYS
from knowledge.answers.danger.stretches import stretches
from knowledge.answers.danger.weights import QUESTIONS, THOUSANDTHS, URGENT, Weights, WeightsByFeature
from tests.danger.lines import EVERYDAY, Line, fingerprint
from tests.danger.logistic import Floats, Rows, fit

FEWEST_LINES = 2
FEWEST_LINES_OF_A_RUN = 3
FEWEST_WORDS_OF_A_RUN = 2
"""A run of letters that stands in one word alone tells no more than the word."""
STRENGTH = 1.0
STRENGTH_OF_URGENT = 3.0
LEAST_ROOM = 0.5
"""Every feature has this much room; one that divides the answers has more (as in NB-SVM, Wang and Manning 2012)."""
SMOOTHING = 0.15
Answers = NDArray[np.bool_]
Groups = Sequence[Mapping[str, int]]


@dataclass(frozen=True)
class Thresholds:
    """From which score on the answer is yes; see `Weights`."""

    urgent_from: float = 0.0
    worry_from: float = 0.0


def learn(lines: Sequence[Line], parts: Parts, thresholds: Thresholds) -> Weights:
    """Return the weights that lines teach. The same lines give the same weights."""
    pieces = [(line, counted) for line in lines for counted in _pieces(line, parts)]
    known = known_features(lines, parts)
    rows = _rows([counted for _, counted in pieces], known)
    columns, bias = [], []
    for question in QUESTIONS:
        weights, least = _answer(question, rows, [line for line, _ in pieces])
        columns.append(np.rint(weights * THOUSANDTHS).astype(int))
        bias.append(round(least, 4))
    return Weights(
        learnt_from=fingerprint(lines),
        urgent_from=round(thresholds.urgent_from, 4),
        worry_from=round(thresholds.worry_from, 4),
        bias=tuple(bias),
        by_feature=WeightsByFeature(
            dict(zip(known, zip(*(column.tolist() for column in columns), strict=True), strict=True))
        ),
    )


def known_features(lines: Sequence[Line], parts: Parts) -> list[str]:
    """Return the names of the features that lines teach a weight for, in order."""
    return _known_features([_counted(line.text, parts) for line in lines])


def _pieces(line: Line, parts: Parts) -> Iterator[Groups]:
    """Yield the features of a line; of an everyday one also of each stretch, none of which is urgent.

    Which stretch of a crisis is the urgent one its writer does not say.
    """
    counted = CountedText(line.text, parts)
    yield _groups(counted, 0, len(counted.words))
    if line.kind == EVERYDAY:
        for stretch in stretches(counted.sentences):
            if stretch.end - stretch.start < len(counted.words):
                yield _groups(counted, stretch.start, stretch.end)


def _counted(text: str, parts: Parts) -> Groups:
    counted = CountedText(text, parts)
    return _groups(counted, 0, len(counted.words))


def _groups(counted: CountedText, start: int, end: int) -> Groups:
    """Return the features of words, group by group, each with how often it counts."""
    groups = counted.features(start, end).groups
    runs = Counter(run for word in set(counted.words[start:end]) for run in runs_of_letters(word))
    return [*(dict.fromkeys(group, 1) for group in groups), runs]


def _known_features(counted: Sequence[Groups]) -> list[str]:
    """Return the features that enough lines have, in order."""
    lines_of = Counter(name for groups in counted for group in groups for name in group)
    words = {name for groups in counted for name in groups[0]}
    words_of = Counter(run for word in words for run in set(runs_of_letters(word)))

    def is_known(name: str) -> bool:
        if name.startswith("~"):
            return lines_of[name] >= FEWEST_LINES_OF_A_RUN and words_of[name] >= FEWEST_WORDS_OF_A_RUN
        return lines_of[name] >= FEWEST_LINES

    return sorted(filter(is_known, lines_of))


def _rows(counted: Sequence[Groups], known: Sequence[str]) -> Rows:
    """Return a row for each line, as `Scorer` weighs it."""
    place_of = {name: place for place, name in enumerate(known)}
    row: list[int] = []
    column: list[int] = []
    value: list[float] = []
    for at, groups in enumerate(counted):
        for say, group in zip((*SAYS, 1.0), groups, strict=True):
            found = {name: count for name, count in group.items() if name in place_of}
            share = say / sqrt(sum(found.values()) or 1)
            row.extend([at] * len(found))
            column.extend(place_of[name] for name in found)
            value.extend(share * count for count in found.values())
    return Rows(np.array(row), np.array(column), np.array(value), len(counted), len(known))


def _answer(question: str, rows: Rows, lines: Sequence[Line]) -> tuple[Floats, float]:
    """Return the weights and the bias for one question."""
    urgent = np.array([line.is_urgent for line in lines])
    everywhere = np.ones(len(lines), dtype=bool)
    if question == URGENT:
        return _divide(rows, urgent, ~urgent, STRENGTH_OF_URGENT, everywhere.astype(float))
    yes = np.array([line.kind == question for line in lines])
    if question == DangerKind.WORRY:
        return _divide(rows, yes, ~yes & ~urgent, STRENGTH, _balanced(yes, ~urgent))
    return _divide(rows, yes, ~yes & urgent, STRENGTH, _balanced(yes, everywhere))


def _balanced(yes: Answers, asked: Answers) -> Floats:
    """Return how much each line says, so that yes and no have the same say together; nothing where it is not asked."""
    cases, of_yes = asked.sum(), yes.sum()
    say: Floats = np.where(yes, cases / (2 * of_yes), cases / (2 * (cases - of_yes))) * asked
    return say


def _divide(rows: Rows, yes: Answers, others: Answers, strength: float, say: Floats) -> tuple[Floats, float]:
    """Return weights that tell yes from no, with more room for features that are not shared evenly with the others."""
    with_yes, with_others = (rows.across(side.astype(float)) + SMOOTHING for side in (yes, others))
    room = LEAST_ROOM + np.abs(np.log((with_yes / with_yes.sum()) / (with_others / with_others.sum())))
    weights, bias = fit(rows.scaled(room), yes, strength, say)
    return weights * room, bias
