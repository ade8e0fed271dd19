"""`python -m bot manifest`: print the app manifest to paste at api.slack.com/apps."""

import argparse
import json
from collections.abc import Mapping

from bot.manifest import build_manifest
from bot.settings import Mode, read_settings
from handlers.slack.manifest import DEFAULT_EXPERIENCE, Experience

NAME = "manifest"
HELP = "Print the manifest from which Slack makes the app."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the mode, for a person who has no token yet, and what people are to see in the bot's direct message."""
    parser.add_argument(
        "--mode",
        choices=[Mode.SOCKET.value, Mode.HTTP.value],
        help="socket needs no address of your own; http needs PUBLIC_URL (default: as the environment says, or socket)",
    )
    parser.add_argument(
        "--experience",
        choices=[experience.value for experience in Experience],
        default=DEFAULT_EXPERIENCE.value,
        help="plain works in every workspace; agent adds Slack's agent view, which needs a paid plan "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--workflow-steps",
        action="store_true",
        help="add two steps for Workflow Builder; Slack then wants the app installed on an organisation",
    )


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print the manifest as JSON and return 0."""
    settings = read_settings(environment)
    mode = Mode(arguments.mode) if arguments.mode else settings.mode
    experience = Experience(arguments.experience)
    steps = arguments.workflow_steps
    manifest = build_manifest(mode, settings.public_url, experience, has_workflow_steps=steps)
    print(json.dumps(manifest, indent=2, ensure_ascii=False))
    return 0
