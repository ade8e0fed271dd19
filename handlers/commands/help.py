"""`help`: what to type."""

from slack_bolt import Args

from handlers.services import Services
from handlers.views.help import help_message
from handlers.views.message import Message


def help_reply(_: Services, __: Args, rest: str) -> Message | None:
    """Return the help; with more words (“help with homework”) it is no command."""
    return None if rest else help_message()
