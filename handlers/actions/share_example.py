"""“Share a practice example”, and “Change”: open the form."""

from slack_bolt import App, Args

from handlers.action_ids import CHANGE_EXAMPLE, SHARE_EXAMPLE, any_of
from handlers.failing_softly import failing_softly
from handlers.person import person_of
from handlers.sending import open_modal, show
from handlers.services import Services
from handlers.sharing.opening_form import form_to_change, new_form
from handlers.views.sharing.own_list import not_yours_message
from handlers.wording import sharing as wording


def register(app: App, services: Services) -> None:
    """Listen to both buttons; the second one's value is the example's id in the store."""

    @failing_softly(services)
    def share_example(args: Args, here: Services) -> None:
        open_modal(args, new_form(here))

    @failing_softly(services)
    def change_example(args: Args, here: Services) -> None:
        form = form_to_change(here, person_of(args), args.payload["value"])
        if form is None:
            show(args, not_yours_message(), wording.LIST_TITLE)
        else:
            open_modal(args, form)

    app.action(any_of(SHARE_EXAMPLE))(share_example)
    app.action(any_of(CHANGE_EXAMPLE))(change_example)
