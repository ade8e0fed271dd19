"""What a module of the command line offers."""

import argparse
from collections.abc import Mapping
from typing import Protocol

from config.failure import Failure


class WrongUseError(Failure):
    """The words after the command do not go together; the command line exits with 2."""


class Command(Protocol):
    """A module of `bot/cli/` that is a command.

    `run` prints its output and returns the exit code: 0 when all went well, 1 when it found something wrong and said
    so. It raises `WrongUseError` for what was typed wrongly and `Failure` for what else a person can mend.
    """

    NAME: str
    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Tell the parser what the command takes."""

    def run(self, arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
        """Do it and return the exit code."""
