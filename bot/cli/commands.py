"""Every command, in the order of the help."""

from bot.cli import doctor, manifest, run
from bot.cli.command import Command

COMMANDS: tuple[Command, ...] = (run, doctor, manifest)
DEFAULT: Command = run
