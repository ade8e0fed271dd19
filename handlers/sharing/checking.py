"""Send a shared example to those who check it."""

import logging
from collections.abc import Sequence

from slack_bolt import Args
from slack_sdk.errors import SlackApiError

from bot.store.shared_examples import SharedExample
from handlers.sending import post
from handlers.services import Services
from handlers.sharing.own_examples import own_example
from handlers.views.message import Message
from handlers.views.sharing.card import card_message
from handlers.views.sharing.outcome import not_delivered_message

logger = logging.getLogger(__name__)


def card_of(services: Services, shared: SharedExample) -> Message:
    """Return the example as it is checked."""
    topics = services.config.topics
    example = own_example(shared, topics.by_id)
    return card_message(example, shared.id, shared.shared_by, [topics.title(topic) for topic in example.topics])


def send_to_check(args: Args, services: Services, shared: SharedExample, people: Sequence[str]) -> None:
    """Send the example to each of these people; where none of them can be reached, tell its author."""
    card = card_of(services, shared)
    reached = [person for person in people if could_write_to(args, person, card)]
    if not reached:
        post(args.client, shared.shared_by, not_delivered_message(shared.words.title, shared.id))


def could_write_to(args: Args, person: str, message: Message) -> bool:
    """Send a direct message and return whether Slack took it: a person may have left, or be of another workspace."""
    try:
        post(args.client, person, message)
    except SlackApiError as error:
        logger.warning("A direct message about a shared example was refused: %s", error.response.get("error"))
        return False
    return True
