"""The workspace that a command is about: the one that is named, or that of the token or the playground."""

import argparse
import re

from bot.settings import Settings
from bot.workspace_client import reach_workspace

TEAM_ID = re.compile(r"[TE][A-Z0-9]{2,20}")


def team_id(text: str) -> str:
    """Return the id of a workspace as it was typed.

    Raises:
        ArgumentTypeError: it is none.
    """
    if not TEAM_ID.fullmatch(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a workspace's id; it begins with T, such as T0123ABCD")
    return text


def add_team_argument(parser: argparse.ArgumentParser) -> None:
    """Take the workspace, which need not be named."""
    parser.add_argument(
        "--team",
        type=team_id,
        metavar="ID",
        help="the workspace's id, such as T0123ABCD (default: that of the token, or of the playground while it runs)",
    )


def team_of_command(arguments: argparse.Namespace, settings: Settings) -> str:
    """Return the id of the workspace; where it is named, Slack is asked nothing.

    Raises:
        SlackRefusedError: Slack does not accept the token, or cannot be reached.
        PlaygroundNotRunningError: there are no tokens, and no playground runs at this port.
    """
    return str(arguments.team) if arguments.team else reach_workspace(settings).team_id
