"""`python -m bot manifest`: the app manifest to print, to keep as a file, or as a link; and what its scopes are for."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from bot.manifest import as_file, as_link, build_manifest, scopes_for
from bot.settings import Mode, read_settings
from config.failure import Failure
from handlers.slack.manifest import DEFAULT_EXPERIENCE, OPTIONAL_SCOPES, Experience
from handlers.wording.scopes import CONNECTIONS, REASONS

NAME = "manifest"
HELP = "Print the manifest from which Slack makes the app."


class ManifestFileError(Failure):
    """The file cannot be written."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the mode, for a person who has no token yet, what people are to see of the bot, and the form to print."""
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
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--file", type=Path, metavar="FILE", help="write it to a file")
    form.add_argument("--link", action="store_true", help="print a link that opens Slack's form for a new app with it")
    form.add_argument("--scopes", action="store_true", help="print what each scope is for, to send to an administrator")


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print what is wanted, or write the file, and return 0."""
    settings = read_settings(environment)
    mode = Mode(arguments.mode) if arguments.mode else settings.mode
    experience = Experience(arguments.experience)
    if arguments.scopes:
        print("\n".join(scope_table(mode, experience, settings.public_url)))
        return 0
    steps = arguments.workflow_steps
    manifest = build_manifest(mode, settings.public_url, experience, has_workflow_steps=steps)
    if arguments.file is not None:
        _write(arguments.file, as_file(manifest))
        print(f"Wrote the manifest to {arguments.file}")
    elif arguments.link:
        print(as_link(manifest))
    else:
        print(as_file(manifest), end="")
    return 0


def scope_table(mode: Mode, experience: Experience, public_url: str | None) -> list[str]:
    """Return the lines of a table in Markdown: each scope of the manifest, what it is for, and whether it is needed."""
    rows = [(f"`{scope}`", "yes", REASONS[scope]) for scope in sorted(scopes_for(experience, public_url))]
    rows += [(f"`{scope}`", "no", REASONS[scope]) for scope in sorted(OPTIONAL_SCOPES)]
    if mode is not Mode.HTTP:
        name, reason = CONNECTIONS
        rows.append((f"`{name}`", "yes", reason))
    return ["| scope | needed | what it is for |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ManifestFileError(f"{path} cannot be written ({error.strerror}); name another file") from error
