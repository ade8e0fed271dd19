"""Send a shared example to those who check it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk import WebClient

from bot.store.example_posts import PostKind
from bot.store.shared_examples import SharedExample
from handlers.services import Services
from handlers.sharing.own_examples import own_example
from handlers.sharing.posts import post_noted
from handlers.sharing.taking_back import take_back
from handlers.slack.calls import SlackCallError, Unknown
from handlers.slack.membership import is_full_member
from handlers.slack.request import Person
from handlers.views.block_kit.message import Message
from handlers.views.sharing.card import card_message
from handlers.views.sharing.outcome import (
    nobody_to_ask_message,
    not_delivered_message,
    perhaps_delivered_message,
)

logger = logging.getLogger(__name__)


def card_of(services: Services, shared: SharedExample) -> Message:
    """Return the example as it is checked."""
    topics = services.config.topics
    example = own_example(shared, topics.by_id)
    return card_message(example, shared.id, shared.shared_by, [topics.title(topic) for topic in example.topics])


def send_anew(
    services: Services,
    client: WebClient,
    person: Person,
    shared: SharedExample,
    people: Sequence[str],
    *,
    instead_of: str,
) -> None:
    """Send a person's example as `send_to_check`; what it takes the place of (an id, or empty) is taken back first.

    Raises:
        SlackCallError: the author could not be told where nobody could be asked.
    """
    if instead_of:
        services.store.examples.erase_deleted()
        take_back(services.store.posts, client, person.team_id, [instead_of])
    send_to_check(services, client, person.team_id, shared, people)


def send_to_check(
    services: Services, client: WebClient, team_id: str, shared: SharedExample, people: Sequence[str]
) -> None:
    """Send the example to each of these people; where none of them surely has it, tell its author what is so.

    Who is a guest, or of another organisation, is not asked.

    Raises:
        SlackCallError: the author could not be told either.
    """
    card = card_of(services, shared)
    writing = DirectMessages(services, client, team_id, shared.id)
    asked = [person for person in people if _may_be_asked(client, team_id, person)]
    failures = [
        failure for person in asked if (failure := writing.failure_to_send(person, card, PostKind.CARD)) is not None
    ]
    if len(failures) < len(asked):
        return
    if not asked:
        writing.send(shared.shared_by, nobody_to_ask_message(shared.words.title, shared.id))
        return
    is_perhaps_there = any(isinstance(failure.outcome, Unknown) for failure in failures)
    told = perhaps_delivered_message if is_perhaps_there else not_delivered_message
    writing.send(shared.shared_by, told(shared.words.title, shared.id))


def _may_be_asked(client: WebClient, team_id: str, person: str) -> bool:
    """Return whether the words may be sent to a person; where Slack does not say who it is, they may not."""
    try:
        is_member = is_full_member(client, team_id, person)
    except SlackCallError as error:
        logger.warning("Whether someone may check a shared example could not be seen: %s", error)
        return False
    if not is_member:
        logger.warning("Someone who is a guest, of another organisation, or gone is not asked to check an example.")
    return is_member


@dataclass(frozen=True)
class DirectMessages:
    """Writes to people about one example (its id in the store), and notes it so that it can be taken back."""

    services: Services
    client: WebClient
    team_id: str
    example_id: str

    def send(self, person: str, message: Message, kind: PostKind = PostKind.TOLD) -> None:
        """Send a direct message. Raises SlackCallError where Slack did not surely take it."""
        post_noted(self.services, self.client, self.team_id, person, message, kind=kind, about=[self.example_id])

    def failure_to_send(self, person: str, message: Message, kind: PostKind = PostKind.TOLD) -> SlackCallError | None:
        """Send it and return why that did not succeed: a person may have left, or Slack be out of reach."""
        try:
            self.send(person, message, kind)
        except SlackCallError as error:
            logger.warning("A direct message about a shared example did not get through: %s", error)
            return error
        return None
