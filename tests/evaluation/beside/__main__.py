"""`python -m tests.evaluation.beside`: how well the practice examples beside answers fit."""

import sys
import tempfile
from pathlib import Path

from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library
from tests.evaluation.beside.judged import KEPT_ASIDE, TUNING, figures_of, judge, read_questions


def main() -> None:
    """Print the figures of both files, and what went wrong in the first."""
    with tempfile.TemporaryDirectory() as folder:
        answerer = open_answerer(load_library(), load_config(), Path(folder))
        judged = {
            path: [judge(question, answerer.answer(question.query)) for question in read_questions(path)]
            for path in (TUNING, KEPT_ASIDE)
        }
    for path, judgements in judged.items():
        sys.stdout.write(f"{path.stem}: {figures_of(judgements)}\n")
    for judgement in judged[TUNING]:
        if judgement.has_fitting is False or judgement.silly:
            sys.stdout.write(f"- {judgement.query}: fitting {judgement.has_fitting}, silly {list(judgement.silly)}\n")


if __name__ == "__main__":
    main()
