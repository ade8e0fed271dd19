"""Who reads what comes back: the moderators of config/settings.yaml, in their own workspace."""

from handlers.services import Services
from handlers.slack.request import Person


def is_lead(services: Services, person: Person) -> bool:
    """Return whether a person may read what people said of answers, and what they sought."""
    return person.id in services.config.settings.moderators and not person.is_of_another_workspace
