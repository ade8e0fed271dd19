"""`topics`: browse by topic."""

from slack_bolt import Args

from handlers.asking import topic_offers
from handlers.services import Services
from handlers.views.browsing import topics_message
from handlers.views.message import Message


def topics_reply(services: Services, _: Args, rest: str) -> Message | None:
    """Return the topics; with more words it is no command."""
    return None if rest else topics_message(topic_offers(services))
