"""The lists of shared examples that a person sees: their own, and those that wait for them to check."""

from bot.store.shared_examples import SharedExample, Status
from handlers.services import Services
from handlers.sharing.form import CAN_CHANGE
from handlers.slack.request import Person
from handlers.views.block_kit.message import Message
from handlers.views.sharing.own_list import SharedEntry, shared_examples_message
from knowledge.moderation import may_decide


def shared_examples_of(services: Services, person: Person, first_id: str | None = None) -> Message:
    """Return what a person has shared, newest first, from an example on; for a moderator also what is to be checked."""
    shared = reversed(services.store.examples.of_person(person.team_id, person.id))
    entries = [_entry(example) for example in shared]
    return shared_examples_message(entries, _to_check(services, person), first_id)


def withdraw(services: Services, person: Person, stored_id: str) -> Message:
    """Delete an example of a person's own, and return the list of what is left."""
    services.store.examples.withdraw(person.team_id, stored_id, person.id)
    services.workspaces.refresh(person.team_id)
    return shared_examples_of(services, person)


def _to_check(services: Services, person: Person) -> list[SharedEntry]:
    moderators = services.config.settings.moderators
    if person.id not in moderators:
        return []
    waiting = services.store.examples.waiting(person.team_id)
    return [_entry(example) for example in waiting if may_decide(moderators, example.shared_by, person.id)]


def _entry(example: SharedExample) -> SharedEntry:
    return SharedEntry(
        id=example.id,
        title=example.words.title,
        status=example.status.value,
        is_published=example.status is Status.PUBLISHED,
        can_change=example.status in CAN_CHANGE,
    )
