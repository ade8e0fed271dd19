"""`python -m bot run`: run the bot until it is stopped."""

import argparse
import contextlib
from collections.abc import Mapping

from bot.log import set_up_logging
from bot.server import serve
from bot.settings import read_settings

NAME = "run"
HELP = "Run the bot: in the local playground, or in Slack when its tokens are set (the default command)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing: all that can be chosen stands in the environment."""


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Serve until a signal to stop comes, then return 0."""
    settings = read_settings(environment)
    set_up_logging(settings.log_level)
    with contextlib.suppress(KeyboardInterrupt):
        serve(settings)
    return 0
