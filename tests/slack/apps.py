"""The forms in which the bot's app is installed: as its manifests ask for, and as old ones did."""

from bot.playground.apps import installed_app
from bot.playground.slack_api.records import AppView, InstalledApp
from handlers.slack.manifest import AGENT_SCOPE, EVENTS, EVENTS_OF_OLD_APPS, OPTIONAL_SCOPES, SCOPES, Experience

AGENT_APP = installed_app(Experience.AGENT)
PLAIN_APP = installed_app(Experience.PLAIN)
OLD_APP = InstalledApp(AppView.ASSISTANT, SCOPES | {AGENT_SCOPE} | OPTIONAL_SCOPES, EVENTS | EVENTS_OF_OLD_APPS)
"""An app of before July 2026, with the assistant view, which Slack ends in February 2027."""
