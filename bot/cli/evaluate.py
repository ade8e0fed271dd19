"""`python -m bot evaluate`: measure the search against judged queries, or against a public collection."""

import argparse
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.services import open_knowledge
from bot.settings import Settings, read_settings
from knowledge.evaluation.answer_figures import AnswerFigures, answer_figures, figures_by_kind
from knowledge.evaluation.judged_collection import read_collection
from knowledge.evaluation.judged_queries import JudgedQuery, read_judged_queries
from knowledge.evaluation.judging import DEPTH, Shown, Verdict, judge, shown
from knowledge.evaluation.ranking_figures import RankingFigures, ranking_figures
from knowledge.search.collection import open_collection

NAME = "evaluate"
HELP = "Measure the search against judged queries or a judged collection."
COLUMNS = ("queries", "success@1", "success@3", "mrr@10", "false_answer_rate")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take what to measure against, and how to print the figures."""
    against = parser.add_mutually_exclusive_group(required=True)
    against.add_argument("--queries", type=Path, metavar="FILE", help="judged queries over the library, as JSON lines")
    against.add_argument("--collection", type=Path, metavar="DIR", help="texts, queries and judgements in SMART format")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print the figures and return 0."""
    settings = read_settings(environment)
    if arguments.collection is not None:
        _print_ranking(measure_collection(arguments.collection), as_json=arguments.json)
    else:
        _print_answers(_ask_all(settings, read_judged_queries(arguments.queries)), as_json=arguments.json)
    return 0


def measure_collection(folder: Path) -> RankingFigures:
    """Return the figures of the bot's ranking over a collection. Raises JudgementError when it cannot be used."""
    collection = read_collection(folder)
    with tempfile.TemporaryDirectory() as index_folder:
        index = open_collection(collection.texts, Path(index_folder))
        return ranking_figures(collection, lambda query, limit: [text for text, _ in index.search(query, limit)])


def _ask_all(settings: Settings, queries: Sequence[JudgedQuery]) -> tuple[Verdict, ...]:
    answerer = open_knowledge(settings).answerer

    def find(query: str) -> list[Shown]:
        return [shown(result) for result in answerer.answer(query, DEPTH).results]

    return judge(queries, find)


def _print_answers(verdicts: Sequence[Verdict], *, as_json: bool) -> None:
    total, kinds = answer_figures(verdicts), figures_by_kind(verdicts)
    if as_json:
        by_kind = {kind.value: figures.to_json() for kind, figures in kinds.items()}
        print(json.dumps({**total.to_json(), "by_kind": by_kind}))
        return
    rows = [("all", total), *((kind.value, figures) for kind, figures in kinds.items())]
    print("\n".join(_table(rows)))


def _print_ranking(figures: RankingFigures, *, as_json: bool) -> None:
    named = figures.to_json()
    print(json.dumps(named) if as_json else "\n".join(f"{name:<12}{value:.4f}" for name, value in named.items()))


def _table(rows: Sequence[tuple[str, AnswerFigures]]) -> Iterator[str]:
    """Yield lines of columns; a figure that does not apply is a dash."""
    yield f"{'':<12}" + "".join(f"{name:>19}" for name in COLUMNS)
    for name, figures in rows:
        named = figures.to_json()
        yield f"{name:<12}" + "".join(f"{named.get(column, '-'):>19}" for column in COLUMNS)
