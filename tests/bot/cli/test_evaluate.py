"""`python -m bot evaluate`: figures as text and as JSON."""

import json
from pathlib import Path

import pytest

from tests.bot.cli.command_line import CommandLine
from tests.evaluation.query_sets import SHARED

TEXTS = ".I 1\n.T\nwings\n.W\nlift of a wing\n.I 2\n.T\nheat\n.W\nheat flow in slabs\n"


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    (tmp_path / "small.all.2").write_text(TEXTS, encoding="utf-8")
    (tmp_path / "small.qry").write_text(".I 1\n.W\nwhat lifts a wing\n.I 2\n.W\nheat in slabs\n", encoding="utf-8")
    (tmp_path / "smallqrel").write_text("1 1 1\n2 2 1\n", encoding="utf-8")
    return tmp_path


def test_queries_give_one_object_with_the_figures_of_the_contract(bot_command: CommandLine) -> None:
    outcome = bot_command("evaluate", "--json", "--queries", str(SHARED.path))
    figures = json.loads(outcome.out)
    assert {"success@1", "success@3", "mrr@10", "false_answer_rate", "by_kind"} <= set(figures)
    assert figures["by_kind"]["typo"]["queries"] == 4


def test_queries_give_a_table_of_kinds(bot_command: CommandLine) -> None:
    lines = bot_command("evaluate", "--queries", str(SHARED.path)).out.splitlines()
    assert [line.split()[0] for line in lines[1:4]] == ["all", "keyword", "acronym"]


def test_a_collection_that_is_ranked_well_gets_the_best_figures(bot_command: CommandLine, collection: Path) -> None:
    outcome = bot_command("evaluate", "--json", "--collection", str(collection))
    assert json.loads(outcome.out) == {"ndcg@10": 1.0, "map@100": 1.0, "mrr@10": 1.0, "recall@10": 1.0}


def test_a_collection_gives_a_line_a_figure(bot_command: CommandLine, collection: Path) -> None:
    lines = bot_command("evaluate", "--collection", str(collection)).out.splitlines()
    assert [line.split()[0] for line in lines] == ["ndcg@10", "map@100", "mrr@10", "recall@10"]


@pytest.mark.parametrize("against", ["--queries", "--collection"])
def test_what_is_missing_is_told_in_one_line(bot_command: CommandLine, tmp_path: Path, against: str) -> None:
    outcome = bot_command("evaluate", against, str(tmp_path / "missing"))
    assert (outcome.code, outcome.out, len(outcome.error_lines)) == (1, "", 1)
    assert "missing" in outcome.error
