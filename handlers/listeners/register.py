"""Every feature's listeners, one line each."""

from slack_bolt import App

from handlers.listeners import (
    answers,
    assistant,
    browsing,
    commands,
    departure,
    digest,
    direct_message,
    feedback,
    home,
    link_previews,
    mention,
    messages_tab,
    moderation,
    pack,
    practice_lead,
    privacy,
    reading,
    reflect,
    saved,
    shared_answers,
    sharing,
    workflow_steps,
)
from handlers.services import Services

FEATURES = (
    commands,
    mention,
    direct_message,
    messages_tab,
    assistant,
    home,
    answers,
    link_previews,
    shared_answers,
    browsing,
    pack,
    reading,
    saved,
    feedback,
    reflect,
    digest,
    sharing,
    moderation,
    practice_lead,
    privacy,
    workflow_steps,
    departure,
)


def register(app: App, services: Services) -> None:
    """Let the app listen to everything that the manifest names, and to every button of the views."""
    for feature in FEATURES:
        feature.register(app, services)
