"""Every feature's listeners, one line each."""

from slack_bolt import App

from handlers.listeners import (
    answers,
    assistant,
    browsing,
    commands,
    digest,
    direct_message,
    feedback,
    home,
    mention,
    moderation,
    practice_lead,
    privacy,
    reading,
    reflect,
    saved,
    shared_answers,
    sharing,
)
from handlers.services import Services

FEATURES = (
    commands,
    mention,
    direct_message,
    assistant,
    home,
    answers,
    shared_answers,
    browsing,
    reading,
    saved,
    feedback,
    reflect,
    digest,
    sharing,
    moderation,
    practice_lead,
    privacy,
)


def register(app: App, services: Services) -> None:
    """Let the app listen to everything that the manifest names, and to every button of the views."""
    for feature in FEATURES:
        feature.register(app, services)
