"""Read the questions, and judge what is shown for them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from knowledge.answers.answer import Answer

FOLDER = Path(__file__).parent
TUNING = FOLDER / "tuning.jsonl"
KEPT_ASIDE = FOLDER / "kept_aside.jsonl"


@dataclass(frozen=True)
class JudgedQuestion:
    """A question, the practice examples that fit it, and those that would be no silly thing to mention."""

    query: str
    fits: frozenset[str]
    may: frozenset[str]


@dataclass(frozen=True)
class Judgement:
    """What was shown for a question: whether any example fits (None where the library has none that does), and what
    of the examples beside the results is silly."""

    query: str
    has_fitting: bool | None
    silly: tuple[str, ...]


def read_questions(path: Path) -> tuple[JudgedQuestion, ...]:
    """Return the questions of a file."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return tuple(JudgedQuestion(row["query"], frozenset(row["fits"]), frozenset(row["may"])) for row in rows)


def judge(question: JudgedQuestion, answer: Answer) -> Judgement:
    """Return how the examples of an answer fit; one that is a result counts as shown, and is never silly."""
    beside = [example.id for example in answer.examples]
    shown = {*beside, *(result.id for result in answer.results)}
    return Judgement(
        question.query,
        not shown.isdisjoint(question.fits) if question.fits else None,
        tuple(example_id for example_id in beside if example_id not in question.fits | question.may),
    )


def figures_of(judgements: Iterable[Judgement]) -> str:
    """Return the figures in one line."""
    judged = list(judgements)
    having = [judgement.has_fitting for judgement in judged if judgement.has_fitting is not None]
    silly = [judgement for judgement in judged if judgement.silly]
    return (
        f"a fitting example for {sum(having)} of {len(having)}; a silly one beside {len(silly)} of {len(judged)} "
        f"({sum(len(judgement.silly) for judgement in silly)} in all)"
    )
