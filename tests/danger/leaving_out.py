"""What each writer's lines score with what the others' lines teach, and the thresholds that follow from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.answers.danger.kinds import DangerKind
from knowledge.answers.danger.parts import Parts
from knowledge.answers.danger.recognition import DangerRecogniser, WeighedText
from knowledge.answers.danger.weights import URGENT
from tests.danger.learning import Thresholds, learn
from tests.danger.lines import EVERYDAY, ONLY_LEARNT_FROM, Line

EVERYDAY_CALLED_URGENT = 0.04
"""The share of everyday lines that may be called urgent by mistake. Missing a crisis is worse: this is not nothing."""
EVERYDAY_CALLED_WORRY = 0.08


@dataclass(frozen=True)
class Weighed:
    """A line and what was weighed in it."""

    line: Line
    text: WeighedText


def leave_one_writer_out(
    lines: Sequence[Line], parts: Parts, limits: Thresholds
) -> Iterator[tuple[Sequence[Line], DangerRecogniser]]:
    """Yield the lines of each writer who is measured, with a recogniser that has learnt from all other lines."""
    for writer in sorted({line.writer for line in lines} - ONLY_LEARNT_FROM):
        others = [line for line in lines if line.writer != writer]
        own = [line for line in lines if line.writer == writer]
        yield own, DangerRecogniser(learn(others, parts, limits), parts)


def weigh(lines: Sequence[Line], parts: Parts) -> tuple[Weighed, ...]:
    """Return the lines of all writers who are measured, each weighed with what all other lines teach."""
    return tuple(
        Weighed(line, text)
        for own, recogniser in leave_one_writer_out(lines, parts, Thresholds())
        for line in own
        if (text := recogniser.weigh(line.text)) is not None
    )


def thresholds(weighed: Sequence[Weighed]) -> Thresholds:
    """Return the thresholds that call the shares above of these lines urgent, or a worry, by mistake."""
    everyday = [entry.text for entry in weighed if entry.line.kind == EVERYDAY]
    urgent_from = _passed_by(EVERYDAY_CALLED_URGENT, everyday, URGENT)
    not_urgent = [text for text in everyday if text.score(URGENT) < urgent_from]
    worry_from = _passed_by(EVERYDAY_CALLED_WORRY, not_urgent, DangerKind.WORRY)
    return Thresholds(urgent_from, worry_from)


def _passed_by(share: float, texts: Sequence[WeighedText], question: str) -> float:
    """Return the score that no more than a share of the texts reach."""
    scores = sorted((text.score(question) for text in texts), reverse=True)
    return scores[int(share * len(scores))] + 1e-4
