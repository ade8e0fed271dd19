"""What the tests of the command line share."""

import pytest

from tests.bot.cli.command_line import CommandLine


@pytest.fixture(scope="session")
def bot_command(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """Return the command line, with one data folder for all tests of this run."""
    return CommandLine(tmp_path_factory.mktemp("data"))
