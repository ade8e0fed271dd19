"""The home tab was opened: show what the bot can do."""

from slack_bolt import App, Args

from handlers.asking import topic_offers
from handlers.failing_softly import failing_softly
from handlers.services import Services
from handlers.views.home import home_view


def register(app: App, services: Services) -> None:
    """Listen to the opening of the home tab, not of the messages beside it."""

    @failing_softly(services)
    def show_home(args: Args, here: Services) -> None:
        event = args.body["event"]
        if event.get("tab") == "home":
            args.client.views_publish(user_id=event["user"], view=home_view(topic_offers(here)).payload)

    app.event("app_home_opened")(show_home)
