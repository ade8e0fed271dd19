"""`shared`: what the person has shared, and what became of it."""

from slack_bolt import Args

from handlers.person import person_of
from handlers.services import Services
from handlers.sharing.entries import shared_examples_of
from handlers.views.message import Message


def shared_reply(services: Services, args: Args, rest: str) -> Message | None:
    """Return the list; with more words (“shared care”) it is no command."""
    return None if rest else shared_examples_of(services, person_of(args))
