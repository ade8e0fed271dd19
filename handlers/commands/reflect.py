"""`reflect [topic]`: the guide."""

from slack_bolt import Args

from handlers.reflect.steps import opening_view
from handlers.services import Services
from handlers.views.message import Message, View
from handlers.views.reflect.invitation import invitation_message
from knowledge.answer import TopicOffer


def reflect_modal(services: Services, rest: str) -> View | None:
    """Return the guide's first view; with words that begin no topic's name it is no command."""
    if not rest:
        return opening_view(services)
    topic = _topic_called(services, rest)
    return opening_view(services, topic.id) if topic else None


def reflect_reply(services: Services, _: Args, rest: str) -> Message | None:
    """Return the button that opens the guide: a message, unlike `/lac`, opens no modal."""
    topic = _topic_called(services, rest) if rest else None
    return invitation_message(topic) if topic or not rest else None


def _topic_called(services: Services, words: str) -> TopicOffer | None:
    start = words.lower()
    offers = (TopicOffer(topic_id, topic.title) for topic_id, topic in services.config.topics.by_id.items())
    return next((topic for topic in offers if topic.title.lower().startswith(start) or topic.id == start), None)
