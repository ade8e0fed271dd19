"""`privacy`: what the bot keeps."""

from slack_bolt import Args

from handlers.services import Services
from handlers.views.message import Message
from handlers.views.privacy import privacy_message


def privacy_reply(_: Services, __: Args, rest: str) -> Message | None:
    """Return it; with more words (“privacy of letters”) it is no command."""
    return None if rest else privacy_message()
