"""The bot answers better than a search engine with its usual settings does, on queries it was and was not tuned on."""

import pytest

from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.evaluation.answer_figures import AnswerFigures, answer_figures
from knowledge.evaluation.judging import judge
from knowledge.library.loader import load_library
from tests.evaluation.engines import BOT, Engine, library_engines
from tests.evaluation.peers.sqlite_fts5 import SQLITE_FTS5
from tests.evaluation.query_sets import KEPT_ASIDE, QUERY_SETS, QuerySet

EACH_SET = pytest.mark.parametrize("query_set", QUERY_SETS, ids=lambda query_set: query_set.name)


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Engine]:
    library = load_library()
    answerer = open_answerer(library, load_config(), tmp_path_factory.mktemp("index"))
    return {engine.name: engine for engine in library_engines(library, answerer)}


def figures_of(engine: Engine, query_set: QuerySet) -> AnswerFigures:
    return answer_figures(judge(query_set.read(), engine.find))


@EACH_SET
def test_the_answer_stands_nearer_the_top_than_with_sqlite(engines: dict[str, Engine], query_set: QuerySet) -> None:
    bot, sqlite = figures_of(engines[BOT], query_set), figures_of(engines[SQLITE_FTS5.name], query_set)
    assert (bot.mrr_at_10 or 0) > (sqlite.mrr_at_10 or 0)


@EACH_SET
def test_there_are_fewer_false_answers_than_with_sqlite(engines: dict[str, Engine], query_set: QuerySet) -> None:
    bot, sqlite = figures_of(engines[BOT], query_set), figures_of(engines[SQLITE_FTS5.name], query_set)
    assert (bot.false_answer_rate or 0) < (sqlite.false_answer_rate or 0)


def test_most_queries_that_nobody_tuned_on_are_answered_by_the_first_three(engines: dict[str, Engine]) -> None:
    assert (figures_of(engines[BOT], KEPT_ASIDE).success_at_3 or 0) >= 0.75
