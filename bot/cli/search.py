"""`python -m bot search`: answer a query as the bot would, in the terminal or as JSON."""

import argparse
import json
from collections.abc import Callable, Mapping

from bot.cli.answer_text import answer_text
from bot.cli.batch_file import read_batch
from bot.cli.command import WrongUseError
from bot.services import Knowledge, open_knowledge
from bot.settings import read_settings
from knowledge.answers.answer import Answer
from knowledge.privacy.guard import open_guard

NAME = "search"
HELP = "Search the library and print the answer."
MOST_RESULTS = 50


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take a query, or a file of them, and how to print the answer."""
    parser.add_argument("words", nargs="*", metavar="QUERY", help="what to search for; quotes are not needed")
    parser.add_argument("--batch", metavar="FILE", help="search for every line of a file (- reads standard input)")
    parser.add_argument("--limit", type=_limit, default=3, metavar="N", help="results at most (default: 3)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object for each query, on one line")
    parser.add_argument("--all-the-same", action="store_true", help="show results also under a signpost for danger now")
    form.add_argument("--explain", action="store_true", help="print how the query was understood and ranked")


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print the answer to every query, in order, and return 0."""
    queries = _queries(arguments)
    settings = read_settings(environment)
    form = _form(arguments, open_knowledge(settings))
    for query in queries:
        print(form(query))
    return 0


def _queries(arguments: argparse.Namespace) -> tuple[str, ...]:
    query = " ".join(arguments.words).strip()
    if bool(query) == (arguments.batch is not None):
        raise WrongUseError("give either a query or --batch FILE")
    queries = (query,) if arguments.batch is None else read_batch(arguments.batch)
    return tuple(_printable(query) for query in queries)


def _printable(query: str) -> str:
    """Return a query with what no terminal can print (bytes that were not UTF-8) as question marks."""
    return query.encode("utf-8", "replace").decode("utf-8")


def _form(arguments: argparse.Namespace, knowledge: Knowledge) -> Callable[[str], str]:
    """Return what prints for a query in the form that was asked for."""
    if arguments.explain:
        return knowledge.answerer.explain
    guard = open_guard(knowledge.library, knowledge.config)

    def answer(query: str) -> Answer:
        return knowledge.answerer.answer(query, arguments.limit, guard.names_to_leave_alone)

    if arguments.json:
        return lambda query: json.dumps(answer(query).to_json(), ensure_ascii=False)
    return lambda query: answer_text(answer(query), all_the_same=arguments.all_the_same)


def _limit(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_RESULTS:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to {MOST_RESULTS}")
    return int(text)
