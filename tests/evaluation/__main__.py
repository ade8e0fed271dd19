"""`make evaluate`: how well the bot's search does, beside other engines over the same texts in the same run."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.evaluation.judged_collection import read_collection
from knowledge.evaluation.judging import Verdict, judge
from knowledge.evaluation.ranking_figures import RankingFigures, ranking_figures
from knowledge.library.loader import load_library
from knowledge.search.collection import open_collection
from tests.evaluation import report
from tests.evaluation.engines import BOT, Engine, library_engines
from tests.evaluation.peers.every_peer import PEERS
from tests.evaluation.query_sets import CRANFIELD, KEPT_ASIDE, QUERY_SETS, TUNING, QuerySet
from tests.evaluation.tables import Table


def main() -> None:
    """Measure everything and print the tables; without --markdown, the queries that failed as well."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        library = load_library()
        engines = library_engines(library, open_answerer(library, load_config(), Path(folder)))
        verdicts = {query_set: _ask_all(query_set, engines) for query_set in QUERY_SETS}
        for table in _tables(verdicts):
            _say(table.markdown())
        _say(report.collection_table("Cranfield", _rank_cranfield(Path(folder))).markdown())
    if not arguments.markdown:
        for line in _failures(verdicts, show_kept_aside=arguments.show_kept_aside):
            _say(line)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--markdown", action="store_true", help="print the tables only, to paste into docs/search.md")
    parser.add_argument("--show-kept-aside", action="store_true", help="also list failures of the set kept aside")
    return parser.parse_args()


def _ask_all(query_set: QuerySet, engines: Sequence[Engine]) -> dict[str, tuple[Verdict, ...]]:
    queries = query_set.read()
    return {engine.name: judge(queries, engine.find) for engine in engines}


def _tables(verdicts: Mapping[QuerySet, Mapping[str, Sequence[Verdict]]]) -> Iterator[Table]:
    for query_set, by_engine in verdicts.items():
        yield report.engines_table(query_set.name, by_engine)
        yield report.kinds_table(query_set.name, by_engine[BOT])
    yield report.gap_table(verdicts[TUNING][BOT], verdicts[KEPT_ASIDE][BOT])


def _rank_cranfield(folder: Path) -> dict[str, RankingFigures]:
    collection = read_collection(CRANFIELD)
    index = open_collection(collection.texts, folder)
    bot = ranking_figures(collection, lambda query, limit: [text for text, _ in index.search(query, limit)])
    return {BOT: bot, **{peer.name: ranking_figures(collection, peer.open(collection.texts)) for peer in PEERS}}


def _failures(verdicts: Mapping[QuerySet, Mapping[str, Sequence[Verdict]]], *, show_kept_aside: bool) -> Iterator[str]:
    for query_set, by_engine in verdicts.items():
        if show_kept_aside or not query_set.is_kept_aside:
            yield from report.failures(query_set.name, by_engine[BOT])


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
