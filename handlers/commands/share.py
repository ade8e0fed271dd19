"""`share`: tell colleagues about something that works."""

from slack_bolt import Args

from handlers.services import Services
from handlers.sharing.opening_form import new_form
from handlers.views.message import Message, View
from handlers.views.sharing.own_list import share_invitation_message


def share_modal(services: Services, rest: str) -> View | None:
    """Return the form; with more words (“share houses”) it is no command."""
    return None if rest else new_form(services)


def share_reply(_: Services, __: Args, rest: str) -> Message | None:
    """Return the button that opens the form: a message, unlike `/lac`, opens no modal."""
    return None if rest else share_invitation_message()
