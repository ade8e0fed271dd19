"""`saved`: what the person has saved."""

from slack_bolt import Args

from handlers.person import person_of
from handlers.saved_entries import saved_entries
from handlers.services import Services
from handlers.views.message import Message
from handlers.views.saved_items import saved_items_message


def saved_reply(services: Services, args: Args, rest: str) -> Message | None:
    """Return the list; with more words (“saved by the bell”) it is no command."""
    return None if rest else saved_items_message(saved_entries(services, person_of(args)))
