"""Open the form for a practice example, empty or with an example that is changed."""

from bot.store.shared_examples import SharedExample, Status
from handlers.person import Person
from handlers.services import Services
from handlers.sharing.own_examples import own_example
from handlers.views.message import View
from handlers.views.sharing.form import example_form

CAN_CHANGE = frozenset({Status.WAITING, Status.RETURNED})


def new_form(services: Services) -> View:
    """Return the empty form."""
    return _form(services, None)


def form_to_change(services: Services, person: Person, stored_id: str) -> View | None:
    """Return the form with an example of this person's in it; None when there is none that they can change."""
    shared = services.store.examples.find(person.team_id, stored_id)
    is_theirs = shared is not None and shared.shared_by == person.id and shared.status in CAN_CHANGE
    return _form(services, shared) if is_theirs else None


def _form(services: Services, shared: SharedExample | None) -> View:
    topics = services.config.topics.by_id
    return example_form(
        {topic_id: topic.title for topic_id, topic in topics.items()},
        asks_reviewer=not services.config.settings.moderators,
        before=own_example(shared, topics) if shared else None,
        revises=shared.id if shared else "",
    )
