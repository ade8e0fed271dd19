"""`python -m bot forget`: everything of a workspace or a person deleted."""

from contextlib import closing
from pathlib import Path

import pytest

from bot.store.store import open_store
from tests.bot.cli.command_line import CommandLine, Outcome
from tests.bot.store.named import ALEX, NOON, SAM, TEAM

IN_SLACK = "Slack keeps what else people and the bot wrote there; copies in backups are yours to delete."


@pytest.fixture
def forget(tmp_path: Path) -> CommandLine:
    """Return the command line, with a store in which Alex and Sam have saved items."""
    with closing(open_store(None, tmp_path)) as store:
        store.saved.save(TEAM, ALEX, "resilience", NOON)
        store.saved.save(TEAM, SAM, "fostering", NOON)
        store.saved.save(TEAM, SAM, "resilience", NOON)
        store.events.take_up(TEAM, "Ev1", NOON)
    return CommandLine(tmp_path)


def test_a_workspace_is_forgotten_and_what_was_deleted_is_counted(forget: CommandLine) -> None:
    outcome = forget("forget", "--team", TEAM)
    assert outcome == Outcome(0, f"Deleted of the workspace {TEAM}: 1 seen events, 3 saved items\n{IN_SLACK}\n", "")
    assert forget("forget", "--team", TEAM).out.splitlines()[0] == f"Nothing was kept of the workspace {TEAM}"


def test_a_person_is_forgotten_and_others_are_not(forget: CommandLine) -> None:
    assert (
        forget("forget", "--team", TEAM, "--user", ALEX).out.splitlines()[0]
        == f"Deleted of {ALEX} in the workspace {TEAM}: 1 saved items"
    )
    assert "2 saved items" in forget("forget", "--team", TEAM).out


@pytest.mark.parametrize("words", [["--team", "acme"], ["--team", TEAM, "--user", "alex"], ["--user", ALEX]])
def test_what_is_no_id_is_wrong_use(forget: CommandLine, words: list[str]) -> None:
    outcome = forget("forget", *words)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(outcome.error_lines) == 1
