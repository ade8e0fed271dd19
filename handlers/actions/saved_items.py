"""“My saved items”, and the next of them."""

from slack_bolt import App, Args

from handlers.action_ids import SAVED_ITEMS, any_of
from handlers.failing_softly import failing_softly
from handlers.person import person_of
from handlers.saved_entries import saved_entries
from handlers.sending import show
from handlers.services import Services
from handlers.views.saved_items import saved_items_message
from handlers.wording import saved_items as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons; their value is the id of the item with which the list begins."""

    @failing_softly(services)
    def show_saved_items(args: Args, here: Services) -> None:
        entries = saved_entries(here, person_of(args))
        show(args, saved_items_message(entries, args.payload["value"]), wording.TITLE)

    app.action(any_of(SAVED_ITEMS))(show_saved_items)
