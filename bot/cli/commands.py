"""Every command, in the order of the help."""

from bot.cli import (
    clock,
    digest,
    doctor,
    evaluate,
    feedback,
    forget,
    gaps,
    index,
    manifest,
    metrics,
    release,
    run,
    search,
)
from bot.cli.command import Command

COMMANDS: tuple[Command, ...] = (
    run,
    search,
    digest,
    clock,
    feedback,
    gaps,
    index,
    evaluate,
    doctor,
    manifest,
    metrics,
    release,
    forget,
)
DEFAULT: Command = run
