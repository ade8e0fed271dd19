"""Every listener, one line each."""

from slack_bolt import App

from handlers.actions import browse_theme, browse_topic, more_results, read, share_answer, turn_page
from handlers.commands import lac
from handlers.events import direct_message, home_opened, mention
from handlers.services import Services


def register(app: App, services: Services) -> None:
    """Let the app listen to everything in `manifest_needs.py`, and to every button of the views."""
    lac.register(app, services)
    mention.register(app, services)
    direct_message.register(app, services)
    home_opened.register(app, services)
    read.register(app, services)
    turn_page.register(app, services)
    more_results.register(app, services)
    share_answer.register(app, services)
    browse_topic.register(app, services)
    browse_theme.register(app, services)
