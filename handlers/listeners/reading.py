"""Reading: a section or a practice example in a modal, page by page."""

from slack_bolt import App, Args

from handlers.answers.reading import page_of, view_of
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.pressed import open_view_of, value_of
from handlers.slack.sending import open_modal, update_modal
from handlers.views.block_kit.ids import READ, TURN_PAGE, any_of, split_ids


def register(app: App, services: Services) -> None:
    """Listen to “Read”, whose value is the id of what was found, and to the buttons that turn the modal's page.

    Their value is a section's id and that of an item on the page.
    """

    @error_boundary(services)
    def read(args: Args, here: Services) -> None:
        open_modal(args, view_of(here, value_of(args)))

    @error_boundary(services)
    def turn_page(args: Args, here: Services) -> None:
        section_id, item_id = split_ids(value_of(args))
        update_modal(args.client, open_view_of(args).id, page_of(here, section_id, item_id))

    app.action(any_of(READ))(read)
    app.action(any_of(TURN_PAGE))(turn_page)
