"""The home tab of a person: what it shows, and how it is shown anew. A feature that has a part of it adds it here."""

import logging
from collections.abc import Collection

from slack_bolt import Args
from slack_sdk import WebClient

from bot.store.database import DatabaseUnavailableError
from handlers.answers.asking import topic_offers
from handlers.digest.settings import digests_looked_after
from handlers.practice_lead.leads import is_lead
from handlers.practice_lead.seen import lead_part
from handlers.saved.entries import saved_entries
from handlers.services import Services
from handlers.slack.calls import best_effort, call, call_once
from handlers.slack.request import Person, person_of
from handlers.views.block_kit.message import Block, View
from handlers.views.home import home_view
from knowledge.library.own_examples import library_id

logger = logging.getLogger(__name__)

MOST_REFRESHED = 50
"""Home tabs at once; the others show it until they are opened again."""


def publish_home(args: Args, services: Services) -> None:
    """Show the home tab, as things stand now, to the person whose request this is.

    Raises:
        SlackCallError: Slack did not take it.
    """
    person = person_of(args)
    call(args.client, "views.publish", user_id=person.id, view=home_of(services, person).payload)


def refresh_home(args: Args, services: Services) -> None:
    """Show the home tab anew after a change; where that fails it is shown as it was until it is opened again."""
    person = person_of(args)
    with best_effort("the refresh of the home tab"):
        call_once(args.client, "views.publish", user_id=person.id, view=home_of(services, person).payload)


def refresh_homes_with(services: Services, client: WebClient, team_id: str, examples: Collection[str]) -> None:
    """Show the home tab anew to those who saved one of these shared examples, which are gone, and may see it there.

    `examples` are ids in the store; `services` are those of no workspace, so that the library is the one of now.
    """
    here = services.in_workspace(team_id)
    with best_effort("the refresh of home tabs"):
        items = [library_id(example_id) for example_id in examples]
        for person_id in here.store.saved.keepers(team_id, items, MOST_REFRESHED):
            home = home_of(here, Person(team_id, person_id))
            call_once(client, "views.publish", user_id=person_id, view=home.payload)


def home_of(services: Services, person: Person) -> View:
    """Return the home tab of a person; where the database does not answer, it says what cannot be shown."""
    try:
        saved = services.store.patience.ask(lambda: saved_entries(services, person))
        digests = services.store.patience.ask(lambda: digests_looked_after(services, person))
    except DatabaseUnavailableError as error:
        logger.warning("The home tab is shown without what is kept: %s", error)
        saved, digests = None, None
    return home_view(
        saved=saved,
        topics=topic_offers(services),
        digests=digests,
        is_to_confirm=_has_to_confirm(services, person),
        lead=_for_the_lead(services, person),
    )


def _for_the_lead(services: Services, person: Person) -> list[Block]:
    return lead_part(services, person.team_id) if is_lead(services, person) else []


def _has_to_confirm(services: Services, person: Person) -> bool:
    """Return whether the person is told that numbers wait to be confirmed: a moderator; where none is named, anyone."""
    moderators = services.config.settings.moderators
    is_told = person.id in moderators or not moderators
    return is_told and services.config.signposts.need_confirming(services.clock().date())
