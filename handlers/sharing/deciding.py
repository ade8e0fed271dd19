"""Decide on a shared example: one of those who were asked does, the others learn of it when they try."""

from typing import Literal

from slack_bolt import Args

from bot.store.shared_examples import SharedExample, Status
from handlers.person import Person, person_of
from handlers.services import Services
from handlers.sharing.checking import could_write_to
from handlers.views.message import Message
from handlers.views.sharing.card import already_decided_message, example_gone_message, may_not_decide_message
from handlers.wording import sharing as wording
from knowledge.moderation import may_decide, may_take_down


def decided(
    services: Services,
    args: Args,
    stored_id: str,
    status: Literal[Status.PUBLISHED, Status.RETURNED, Status.DECLINED],
) -> SharedExample | Message:
    """Decide for the person whose request this is; return the example, or why they could not."""
    person, examples = person_of(args), services.store.examples
    example = examples.find(person.team_id, stored_id)
    if example is None:
        return example_gone_message()
    if not may_decide(services.config.settings.moderators, example.shared_by, person.id):
        return may_not_decide_message()
    if examples.decide(person.team_id, stored_id, status, person.id, services.clock()):
        return example
    return _how_it_stands(services, person, stored_id)


def taken_down(services: Services, args: Args, stored_id: str) -> SharedExample | Message:
    """Take a published example down for the person whose request this is; return it, or why they could not."""
    person, examples = person_of(args), services.store.examples
    example = examples.find(person.team_id, stored_id)
    if example is None:
        return example_gone_message()
    if not may_take_down(services.config.settings.moderators, example.shared_by, person.id):
        return may_not_decide_message()
    if examples.take_down(person.team_id, stored_id, person.id, services.clock()):
        return example
    return _how_it_stands(services, person, stored_id)


def tell_author(args: Args, example: SharedExample, message: Message) -> tuple[str, ...]:
    """Tell the author in a direct message; return what is to be added for the one who decided where that failed."""
    return () if could_write_to(args, example.shared_by, message) else (wording.AUTHOR_NOT_TOLD,)


def _how_it_stands(services: Services, person: Person, stored_id: str) -> Message:
    now = services.store.examples.find(person.team_id, stored_id)
    if now is None:
        return example_gone_message()
    is_published = now.status is Status.PUBLISHED
    return already_decided_message(now.words.title, now.status.value, stored_id if is_published else None)
