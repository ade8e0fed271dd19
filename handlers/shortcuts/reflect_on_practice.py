"""The global shortcut “Reflect on practice”: the guide, from anywhere in Slack."""

from slack_bolt import App, Args

from handlers.failing_softly import failing_softly
from handlers.manifest_needs import REFLECT_ON_PRACTICE
from handlers.reflect.steps import opening_view
from handlers.sending import open_modal
from handlers.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the shortcut."""

    @failing_softly(services)
    def reflect_on_practice(args: Args, here: Services) -> None:
        open_modal(args, opening_view(here))

    app.global_shortcut(REFLECT_ON_PRACTICE)(reflect_on_practice)
