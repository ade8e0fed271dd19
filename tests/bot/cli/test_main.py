"""What holds for every command: help, exit codes, and one clear line when something is wrong."""

import subprocess
import sys
import tomllib

import pytest

from bot.cli.commands import COMMANDS
from tests.bot.cli.command_line import PROJECT, CommandLine


@pytest.mark.parametrize("name", [command.NAME for command in COMMANDS])
def test_every_command_has_help(bot_command: CommandLine, name: str) -> None:
    outcome = bot_command(name, "--help")
    assert (outcome.code, outcome.error) == (0, "")
    assert outcome.out.startswith(f"usage: python -m bot {name}")


def test_the_help_of_all_names_every_command(bot_command: CommandLine) -> None:
    out = bot_command("--help").out
    assert [command.NAME for command in COMMANDS if command.HELP not in " ".join(out.split())] == []


@pytest.mark.parametrize("words", [["searhc", "resilience"], ["search", "--jsn", "resilience"], ["evaluate"]])
def test_wrong_use_is_told_in_one_line_and_exits_with_2(bot_command: CommandLine, words: list[str]) -> None:
    outcome = bot_command(*words)
    assert (outcome.code, outcome.out, len(outcome.error_lines)) == (2, "", 1)
    assert outcome.error.rstrip().endswith("--help")


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"DATA_DIR": "/dev/null/folder"}, "DATA_DIR"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN is missing"),
        ({"PORT": "many"}, "PORT"),
    ],
)
def test_a_failure_is_told_in_one_line_and_exits_with_1(
    bot_command: CommandLine, settings: dict[str, str], named: str
) -> None:
    outcome = bot_command("search", "resilience", **settings)
    assert (outcome.code, outcome.out, len(outcome.error_lines)) == (1, "", 1)
    assert named in outcome.error


@pytest.mark.parametrize("words", [["search", "resilience"], ["--help"], ["search", "--help"]])
def test_a_reader_that_goes_away_is_no_fault(bot_command: CommandLine, words: list[str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", *words],
        cwd=PROJECT,
        env=bot_command.environment({}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_the_version_is_the_one_of_the_project(bot_command: CommandLine) -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert bot_command("--version").out == f"{project['name']} {project['version']}\n"
