"""Decide on a shared example: one of those who were asked does, the others learn of it when they try."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from slack_sdk import WebClient

from bot.store.shared_examples import SharedExample, Status
from handlers.services import Services
from handlers.sharing.checking import DirectMessages, card_of
from handlers.sharing.taking_back import take_back
from handlers.slack.calls import SlackCallError
from handlers.slack.posting import change, post
from handlers.slack.request import Person
from handlers.views.block_kit.message import Message
from handlers.views.sharing.card import (
    already_decided_message,
    declined_message,
    example_gone_message,
    may_not_decide_message,
    published_message,
    refused_message,
    returned_message,
    taken_down_message,
)
from handlers.views.sharing.outcome import (
    declined_to_author_message,
    published_to_author_message,
    refused_to_author_message,
    returned_to_author_message,
    taken_down_to_author_message,
)
from handlers.wording import sharing as wording
from knowledge.moderation import may_decide, may_take_down

logger = logging.getLogger(__name__)


class Obstacle(Enum):
    """Why nothing was decided."""

    GONE = auto()
    MAY_NOT_DECIDE = auto()
    ALREADY_DECIDED = auto()


@dataclass(frozen=True)
class NotDecided:
    """Nothing was decided; `example` is how it stands now, where there still is one."""

    obstacle: Obstacle
    example: SharedExample | None = None


Decision = SharedExample | NotDecided


def publish(services: Services, client: WebClient, person: Person, stored_id: str) -> Message:
    """Publish an example and tell its author; return what the one who decided is shown."""
    decision = decide(services, person, stored_id, Status.PUBLISHED)
    if isinstance(decision, NotDecided):
        return not_decided_message(decision)
    title = decision.words.title
    notes = _tell_author(services, client, person, decision, published_to_author_message(title, stored_id))
    services.workspaces.refresh(person.team_id)
    return published_message(title, stored_id, notes)


def decline(services: Services, client: WebClient, person: Person, stored_id: str) -> Message:
    """Decline an example, take its cards back and tell its author; return what the one who decided is shown."""
    decision = decide(services, person, stored_id, Status.DECLINED)
    if isinstance(decision, NotDecided):
        return not_decided_message(decision)
    taken_back = take_back(services.store.posts, client, person.team_id, [stored_id])
    told = declined_to_author_message(decision.words.title, person.id)
    notes = _tell_author(services, client, person, decision, told) or (wording.AUTHOR_TOLD,)
    return declined_message([*notes, *taken_back.lines_left])


def refuse(services: Services, client: WebClient, person: Person, stored_id: str) -> Message:
    """Delete an example from which someone can be recognised, wherever it stands; return what is shown then.

    Its author is told without its words.
    """
    example = services.store.examples.find(person.team_id, stored_id)
    if example is None:
        return example_gone_message()
    if not _may_decide(services, person, example):
        return may_not_decide_message()
    if not services.store.examples.refuse(person.team_id, stored_id):
        return not_decided_message(_how_it_stands(services, person, stored_id))
    told = refused_to_author_message(example.shared_at.date(), person.id)
    return refused_message(_remove(services, client, person, example, told))


def take_down(services: Services, client: WebClient, person: Person, stored_id: str) -> Message:
    """Delete a published example, wherever it stands, and tell its author; return what the one who decided is shown."""
    examples, moderators = services.store.examples, services.config.settings.moderators
    example = examples.find(person.team_id, stored_id)
    if example is None:
        return not_decided_message(NotDecided(Obstacle.GONE))
    if person.is_of_another_workspace or not may_take_down(moderators, example.shared_by, person.id):
        return not_decided_message(NotDecided(Obstacle.MAY_NOT_DECIDE))
    if not examples.take_down(person.team_id, stored_id):
        return not_decided_message(_how_it_stands(services, person, stored_id))
    told = taken_down_to_author_message(example.shared_at.date(), person.id)
    return taken_down_message(_remove(services, client, person, example, told))


def _remove(
    services: Services, client: WebClient, person: Person, example: SharedExample, to_author: Message
) -> list[str]:
    """Take back from Slack what was deleted, and tell its author; return what is to be said about both."""
    services.workspaces.refresh(person.team_id)
    taken_back = take_back(services.store.posts, client, person.team_id, [example.id])
    failure = _failure_to_tell(client, example.shared_by, to_author)
    return [wording.AUTHOR_NOT_TOLD if failure else wording.AUTHOR_TOLD, *taken_back.lines]


def decide(
    services: Services,
    person: Person,
    stored_id: str,
    status: Literal[Status.PUBLISHED, Status.RETURNED, Status.DECLINED],
) -> Decision:
    """Decide for a person; return the example as they saw it, or why nothing was decided."""
    examples = services.store.examples
    example = examples.find(person.team_id, stored_id)
    if example is None:
        return NotDecided(Obstacle.GONE)
    if not _may_decide(services, person, example):
        return NotDecided(Obstacle.MAY_NOT_DECIDE)
    if examples.decide(person.team_id, stored_id, status, person.id, services.clock()):
        return example
    return _how_it_stands(services, person, stored_id)


def tell_of_changes(
    services: Services, client: WebClient, person: Person, example: SharedExample, note: str, *, card: Sequence[str]
) -> None:
    """Tell the author what a person wants changed, and put what was done in the place of the card.

    `card` is its channel and `ts`; where it cannot be changed it is empty, and the person gets a direct message.
    """
    title = example.words.title
    asked = returned_to_author_message(title, example.id, person.id, note)
    told = returned_message(title, _tell_author(services, client, person, example, asked))
    if card:
        channel_id, ts = card
        change(client, channel_id, ts, told)
    else:
        DirectMessages(services, client, person.team_id, example.id).send(person.id, told)


def card_to_check(services: Services, person: Person, stored_id: str) -> Message:
    """Return an example that waits, for a person who wants to check it."""
    shared = services.store.examples.find(person.team_id, stored_id)
    if shared is None or shared.status is not Status.WAITING:
        return example_gone_message()
    if not _may_decide(services, person, shared):
        return may_not_decide_message()
    return card_of(services, shared)


def _may_decide(services: Services, person: Person, example: SharedExample) -> bool:
    if person.is_of_another_workspace:
        return False
    return may_decide(services.config.settings.moderators, example.shared_by, person.id)


def not_decided_message(decision: NotDecided) -> Message:
    """Return why nothing was decided."""
    example = decision.example
    if decision.obstacle is Obstacle.MAY_NOT_DECIDE:
        return may_not_decide_message()
    if example is None:
        return example_gone_message()
    published_id = example.id if example.status is Status.PUBLISHED else None
    return already_decided_message(example.words.title, example.status.value, published_id)


def _tell_author(
    services: Services, client: WebClient, person: Person, example: SharedExample, message: Message
) -> tuple[str, ...]:
    """Tell the author in a direct message; return what is to be added for the one who decided where that failed."""
    writing = DirectMessages(services, client, person.team_id, example.id)
    return (wording.AUTHOR_NOT_TOLD,) if writing.failure_to_send(example.shared_by, message) else ()


def _failure_to_tell(client: WebClient, author: str, message: Message) -> SlackCallError | None:
    """Tell the author of something that is gone, without a word of it, so that there is nothing to note."""
    try:
        post(client, author, message)
    except SlackCallError as error:
        logger.warning("The author of a shared example was not told that it is gone: %s", error)
        return error
    return None


def _how_it_stands(services: Services, person: Person, stored_id: str) -> NotDecided:
    now = services.store.examples.find(person.team_id, stored_id)
    return NotDecided(Obstacle.ALREADY_DECIDED if now else Obstacle.GONE, now)
