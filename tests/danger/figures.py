"""How many lines are recognised, by kind: the tables that `make danger` prints and docs/safeguarding.md quotes."""

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.answers.danger.kinds import URGENT_KINDS, DangerKind
from knowledge.answers.danger.recognition import Danger, DangerRecogniser
from tests.danger.lines import EVERYDAY, Line
from tests.evaluation.tables import Table


@dataclass(frozen=True)
class Outcome:
    """The kind a line is of, and what was recognised in it."""

    line: Line
    danger: Danger | None

    @property
    def is_urgent(self) -> bool:
        """Whether it was taken for urgent."""
        return self.danger is not None and self.danger.is_urgent

    @property
    def has_right_kind(self) -> bool:
        """Whether the kind is the one its writer says."""
        return self.danger is not None and self.danger.kind == self.line.kind


@dataclass(frozen=True)
class Figures:
    """Shares of the lines of some kinds, from 0 to 1."""

    lines: int
    urgent: float
    right_kind: float
    worry: float


def outcomes(lines: Sequence[Line], recogniser: DangerRecogniser) -> tuple[Outcome, ...]:
    """Return what is recognised in each line."""
    return tuple(Outcome(line, recogniser.recognise(line.text)) for line in lines)


def figures(all_outcomes: Sequence[Outcome], *kinds: str) -> Figures:
    """Return the figures of the lines of these kinds."""
    own = [outcome for outcome in all_outcomes if outcome.line.kind in kinds]
    worries = sum(outcome.danger is not None and outcome.danger.kind is DangerKind.WORRY for outcome in own)
    urgent, right = sum(outcome.is_urgent for outcome in own), sum(outcome.has_right_kind for outcome in own)
    return Figures(len(own), urgent / len(own), right / len(own), worries / len(own))


def figures_table(title: str, all_outcomes: Sequence[Outcome]) -> Table:
    """Return the figures kind by kind, the urgent ones together first."""
    urgent = tuple(kind.value for kind in URGENT_KINDS)
    together = ("all urgent kinds", figures(all_outcomes, *urgent))
    each = [(kind, figures(all_outcomes, kind)) for kind in (*urgent, DangerKind.WORRY.value, EVERYDAY)]
    columns = ("the writer says", "lines", "called urgent", "called a worry", "with the right kind")
    return Table(title, columns, [_row(name, figure) for name, figure in (together, *each)])


def _row(name: str, figure: Figures) -> tuple[str, ...]:
    right = "–" if name == EVERYDAY else f"{figure.right_kind:.1%}"
    return (name, str(figure.lines), f"{figure.urgent:.1%}", f"{figure.worry:.1%}", right)
