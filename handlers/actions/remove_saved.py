"""“Remove”: take an item from the person's saved items."""

from slack_bolt import App, Args

from handlers.action_ids import REMOVE_SAVED, any_of
from handlers.failing_softly import failing_softly
from handlers.home import publish_home
from handlers.person import person_of
from handlers.saved_entries import saved_entries
from handlers.sending import replace
from handlers.services import Services
from handlers.views.saved_items import saved_items_message
from handlers.wording import saved_items as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons of the list; their value is the item's id. The list without it takes its place."""

    @failing_softly(services)
    def remove_saved(args: Args, here: Services) -> None:
        person = person_of(args)
        here.store.saved.remove(person.team_id, person.id, args.payload["value"])
        replace(args, saved_items_message(saved_entries(here, person)), wording.TITLE)
        publish_home(args, here)

    app.action(any_of(REMOVE_SAVED))(remove_saved)
