"""“Read”: open a section, or a practice example, in a modal."""

from slack_bolt import App, Args

from handlers.action_ids import READ, any_of
from handlers.failing_softly import failing_softly
from handlers.reading import view_of
from handlers.sending import open_modal
from handlers.services import Services


def register(app: App, services: Services) -> None:
    """Listen to every “Read” button; its value is the id of what was found."""

    @failing_softly(services)
    def read(args: Args, here: Services) -> None:
        open_modal(args, view_of(here, args.payload["value"]))

    app.action(any_of(READ))(read)
