"""Send a shared example to those who check it."""

import logging
from collections.abc import Sequence

from slack_sdk import WebClient

from bot.store.shared_examples import SharedExample
from handlers.services import Services
from handlers.sharing.own_examples import own_example
from handlers.slack.calls import SlackCallError, Unknown
from handlers.slack.sending import post
from handlers.views.block_kit.message import Message
from handlers.views.sharing.card import card_message
from handlers.views.sharing.outcome import not_delivered_message, perhaps_delivered_message

logger = logging.getLogger(__name__)


def card_of(services: Services, shared: SharedExample) -> Message:
    """Return the example as it is checked."""
    topics = services.config.topics
    example = own_example(shared, topics.by_id)
    return card_message(example, shared.id, shared.shared_by, [topics.title(topic) for topic in example.topics])


def send_to_check(services: Services, client: WebClient, shared: SharedExample, people: Sequence[str]) -> None:
    """Send the example to each of these people; where none of them surely has it, tell its author what is so.

    Raises:
        SlackCallError: the author could not be told either.
    """
    card = card_of(services, shared)
    failures = [failure for person in people if (failure := failure_to_write(client, person, card)) is not None]
    if len(failures) < len(people):
        return
    is_perhaps_there = any(isinstance(failure.outcome, Unknown) for failure in failures)
    told = perhaps_delivered_message if is_perhaps_there else not_delivered_message
    post(client, shared.shared_by, told(shared.words.title, shared.id))


def failure_to_write(client: WebClient, person: str, message: Message) -> SlackCallError | None:
    """Send a direct message and return why that did not succeed: a person may have left, or Slack be out of reach."""
    try:
        post(client, person, message)
    except SlackCallError as error:
        logger.warning("A direct message about a shared example did not get through: %s", error)
        return error
    return None
