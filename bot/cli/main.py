"""Choose the command, and turn every error into one clear line and an exit code."""

import argparse
import os
import sys
import traceback
from collections.abc import MutableMapping, Sequence
from typing import Any, NoReturn

from bot.cli.command import Command, WrongUseError
from bot.cli.commands import COMMANDS, DEFAULT
from bot.env_file import add_env_file
from bot.version import version
from config.failure import Failure

WENT_WRONG = 1
USED_WRONGLY = 2
INTERRUPTED = 130


def main(words: Sequence[str], environment: MutableMapping[str, str]) -> int:
    """Run one command and return its exit code: 0 done, 1 failed, 2 used wrongly.

    The file that `ENV_FILE` names is read into `environment` first.
    A reader that goes away (`| head`) is no fault: the command stops without a word.
    """
    try:
        arguments = _parser().parse_args(list(words) or [DEFAULT.NAME])
        command = next(command for command in COMMANDS if arguments.command == command.NAME)
        code = _run(command, arguments, environment)
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_writing()
        return WENT_WRONG
    return code


def _run(command: Command, arguments: argparse.Namespace, environment: MutableMapping[str, str]) -> int:
    try:
        add_env_file(environment)
        return command.run(arguments, environment)
    except WrongUseError as wrong_use:
        _say(f"python -m bot {command.NAME}: {wrong_use}; see python -m bot {command.NAME} --help")
        return USED_WRONGLY
    except Failure as failure:
        return _say(str(failure))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 (the last resort: told in one line, traceback at LOG_LEVEL=DEBUG)
        if environment.get("LOG_LEVEL", "").strip().upper() == "DEBUG":
            traceback.print_exception(error)
        hint = "set LOG_LEVEL=DEBUG to see where, and report it"
        return _say(f"{command.NAME} stopped because of a fault in the program ({type(error).__name__}); {hint}")


class _Parser(argparse.ArgumentParser):
    """A parser whose error is one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to see the help, and exit with 2."""
        self.exit(USED_WRONGLY, f"{self.prog}: {message}; see {self.prog} --help\n")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Exit, having written all of the help, so that a reader gone away is met here and not at Python's own exit."""
        sys.stdout.flush()
        super().exit(status, message)


class _Version(argparse.Action):
    """Print the version; it is read only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(f"practice-exchange-bot {version()}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m bot", description="The practice-exchange bot.", allow_abbrev=False)
    parser.add_argument("--version", action=_Version, help="print the version and stop")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    for command in COMMANDS:
        command.add_arguments(subparsers.add_parser(command.NAME, help=command.HELP, description=command.HELP))
    return parser


def _say(line: str) -> int:
    sys.stderr.write(" ".join(line.split()) + "\n")
    return WENT_WRONG


def _stop_writing() -> None:
    """Point standard output at nothing, so that Python's own flush at exit does not fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
