"""The bot's app as Slack installs it, by the experience that its manifest asks for."""

from collections.abc import Mapping

from bot.playground.slack_api.records import AppView, InstalledApp
from handlers.slack.manifest import OPTIONAL_SCOPES, UNFURL_EVENTS, UNFURL_SCOPES, Experience, events_of, scopes_of

VIEWS = {Experience.AGENT: AppView.AGENT, Experience.PLAIN: AppView.NONE}


def installed_app(experience: Experience) -> InstalledApp:
    """Return the app with all that the manifest of this experience asks for, where the library has pages."""
    return InstalledApp(
        VIEWS[experience],
        scopes_of(experience) | OPTIONAL_SCOPES | UNFURL_SCOPES,
        events_of(experience) | UNFURL_EVENTS,
    )


APPS: Mapping[str, InstalledApp] = {experience.value: installed_app(experience) for experience in Experience}
"""What can be chosen in the playground, by name."""
