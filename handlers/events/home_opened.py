"""The home tab was opened: show what the bot can do."""

from slack_bolt import App, Args

from handlers.failing_softly import failing_softly
from handlers.home import publish_home
from handlers.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the opening of the home tab, not of the messages beside it."""

    @failing_softly(services)
    def show_home(args: Args, here: Services) -> None:
        event = args.body["event"]
        if event.get("tab") == "home":
            publish_home(args, here)

    app.event("app_home_opened")(show_home)
