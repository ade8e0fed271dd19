"""Reading: a section or a practice example in a modal, page by page, and its reference."""

from slack_bolt import App, Args

from handlers.answers.reading import page_of, reference_of, view_of
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.form_values import FormValues
from handlers.slack.modals import open_modal, update_modal
from handlers.slack.pressed import open_view_of, value_of
from handlers.slack.request import Person
from handlers.slack.submissions import CLOSED, Reply, submission_boundary
from handlers.views.block_kit.ids import COPY_REFERENCE, READ, REFERENCE, TURN_PAGE, any_of, split_ids


def register(app: App, services: Services) -> None:
    """Listen to “Read”, whose value is the id of what was found, and to the buttons of the modal that it opens.

    The value of those that turn the page is a section's id and that of an item on the page; that of “Copy reference”
    is the id of what is cited.
    """

    @error_boundary(services)
    def read(args: Args, here: Services) -> None:
        open_modal(args, view_of(here, value_of(args)))

    @error_boundary(services)
    def turn_page(args: Args, here: Services) -> None:
        section_id, item_id = split_ids(value_of(args))
        update_modal(args.client, open_view_of(args).id, page_of(here, section_id, item_id))

    @error_boundary(services)
    def copy_reference(args: Args, here: Services) -> None:
        open_modal(args, reference_of(here, value_of(args)))

    @submission_boundary(services)
    def put_reference_away(_: Person, __: Services, ___: FormValues) -> Reply:
        return CLOSED

    app.action(any_of(READ))(read)
    app.action(any_of(TURN_PAGE))(turn_page)
    app.action(COPY_REFERENCE)(copy_reference)
    app.view(REFERENCE)(put_reference_away)
