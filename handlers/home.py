"""Show a person the home tab. A surface that has a part of it adds one line in `home_of`."""

from slack_bolt import Args

from handlers.asking import topic_offers
from handlers.digest.looked_after import digests_looked_after
from handlers.person import Person, person_of
from handlers.saved_entries import saved_entries
from handlers.services import Services
from handlers.views.home import home_view
from handlers.views.home_sections.browsing import browsing_section
from handlers.views.home_sections.digests import digests_section
from handlers.views.home_sections.kept import kept_section
from handlers.views.home_sections.reflecting import reflect_section
from handlers.views.home_sections.saved import saved_section
from handlers.views.home_sections.search_box import search_section
from handlers.views.home_sections.sharing import sharing_section
from handlers.views.home_sections.welcome import welcome_section
from handlers.views.message import View


def publish_home(args: Args, services: Services) -> None:
    """Show the home tab, as things stand now, to the person whose request this is."""
    person = person_of(args)
    args.client.views_publish(user_id=person.id, view=home_of(services, person).payload)


def home_of(services: Services, person: Person) -> View:
    """Return the home tab of a person."""
    saved = saved_entries(services, person)
    return home_view(
        [
            welcome_section(),
            search_section(),
            saved_section(saved),
            browsing_section(topic_offers(services)),
            digests_section(digests_looked_after(services, person.team_id, person.id)),
            reflect_section(),
            sharing_section(),
            kept_section(len(saved)),
        ]
    )
