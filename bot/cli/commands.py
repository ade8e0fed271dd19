"""Every command, in the order of the help."""

from bot.cli import digest, doctor, evaluate, index, manifest, run, search
from bot.cli.command import Command

COMMANDS: tuple[Command, ...] = (run, search, digest, index, evaluate, doctor, manifest)
DEFAULT: Command = run
