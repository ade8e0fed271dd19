"""What people read of a command."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CommandWords:
    """A command as the help tells it: `usage` is what to type, `help` what one gets.

    `is_in_hint`: it stands in the line that Slack shows while a person types `/lac`, which has room for a few.
    `is_on_the_line_before`: the help tells it together with the command before.
    """

    name: str
    usage: str
    help: str
    is_in_hint: bool = False
    is_on_the_line_before: bool = False
