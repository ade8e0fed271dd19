"""The lists of shared examples that a person sees: their own, and those that wait for them to check."""

from collections.abc import Sequence

from slack_sdk import WebClient

from bot.store.shared_examples import SharedExample, Status
from handlers.services import Services
from handlers.sharing.form import CAN_CHANGE
from handlers.sharing.taking_back import take_back
from handlers.slack.request import Person
from handlers.views.block_kit.message import Message
from handlers.views.sharing.own_list import SharedEntry, shared_examples_message
from handlers.wording import taking_back as wording
from knowledge.moderation import may_decide


def shared_examples_of(
    services: Services, person: Person, first_id: str | None = None, notes: Sequence[str] = ()
) -> Message:
    """Return what a person has shared, newest first, from an example on; for a moderator also what is to be checked.

    `notes` stand above it.
    """
    shared = reversed(services.store.examples.of_person(person.team_id, person.id))
    entries = [_entry(example) for example in shared]
    terms = services.config.settings.keep_examples_days
    return shared_examples_message(entries, _to_check(services, person), first_id, notes=notes, terms=terms)


def withdraw(services: Services, client: WebClient, person: Person, stored_id: str) -> Message:
    """Delete an example of a person's own, wherever it stands, and return the list of what is left."""
    is_gone = services.store.examples.withdraw(person.team_id, stored_id, person.id)
    services.workspaces.refresh(person.team_id)
    if not is_gone:
        return shared_examples_of(services, person)
    taken_back = take_back(services.store.posts, client, person.team_id, [stored_id])
    return shared_examples_of(services, person, notes=[wording.WITHDRAWN, *taken_back.lines])


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
