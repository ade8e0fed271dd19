"""Back, Next, and from one section to another, within the modal that is open."""

from slack_bolt import App, Args

from handlers.action_ids import TURN_PAGE, any_of
from handlers.failing_softly import failing_softly
from handlers.id_lists import split_ids
from handlers.reading import page_of
from handlers.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the buttons of the reading modal; their value is a section's id and that of an item on the page."""

    @failing_softly(services)
    def turn_page(args: Args, here: Services) -> None:
        section_id, item_id = split_ids(args.payload["value"])
        page = page_of(here, section_id, item_id)
        args.client.views_update(view_id=args.body["view"]["id"], view=page.payload)

    app.action(any_of(TURN_PAGE))(turn_page)
