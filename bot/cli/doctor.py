"""`python -m bot doctor`: say what is set up well and what is not, without changing anything."""

import argparse
from collections.abc import Mapping

from bot.doctor import Check, check_up
from bot.log import set_up_logging
from bot.services import utc_now

NAME = "doctor"
HELP = "Check settings, content, the data folder and the connection to Slack."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing."""


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print a line a check and return 1 when one of them is a problem."""
    set_up_logging(level=30)
    checks = list(check_up(environment, utc_now))
    for check in checks:
        print(_line(check))
    return 0 if all(check.is_well for check in checks) else 1


def _line(check: Check) -> str:
    standing = "PROBLEM" if not check.is_well else "TO DO  " if check.is_to_do else "well   "
    return f"{standing}  {check.subject}: {check.finding}"
