"""What a module of the command line offers."""

import argparse
from collections.abc import Mapping
from typing import Protocol


class Command(Protocol):
    """A module of `bot/cli/` that is a command.

    `run` prints its output and returns the exit code: 0 when all went well, 1 when it found something wrong and said
    so. It raises `Failure` for what a person can mend.
    """

    NAME: str
    HELP: str

    @staticmethod
    def add_arguments(parser: argparse.ArgumentParser) -> None:
        """Tell the parser what the command takes."""

    @staticmethod
    def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
        """Do it and return the exit code."""
