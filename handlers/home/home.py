"""The home tab of a person: what it shows, and how it is shown anew. A feature that has a part of it adds it here."""

from slack_bolt import Args

from handlers.answers.asking import topic_offers
from handlers.digest.settings import digests_looked_after
from handlers.saved.entries import saved_entries
from handlers.services import Services
from handlers.slack.calls import best_effort, call, call_once
from handlers.slack.request import Person, person_of
from handlers.views.block_kit.message import View
from handlers.views.home import home_view


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


def home_of(services: Services, person: Person) -> View:
    """Return the home tab of a person."""
    return home_view(
        saved=saved_entries(services, person),
        topics=topic_offers(services),
        digests=digests_looked_after(services, person),
    )
