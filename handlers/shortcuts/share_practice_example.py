"""The global shortcut “Share a practice example”: the form, from anywhere in Slack."""

from slack_bolt import App, Args

from handlers.failing_softly import failing_softly
from handlers.manifest_needs import SHARE_PRACTICE_EXAMPLE
from handlers.sending import open_modal
from handlers.services import Services
from handlers.sharing.opening_form import new_form


def register(app: App, services: Services) -> None:
    """Listen to the shortcut."""

    @failing_softly(services)
    def share_example(args: Args, here: Services) -> None:
        open_modal(args, new_form(here))

    app.global_shortcut(SHARE_PRACTICE_EXAMPLE)(share_example)
