"""The channels that get the digest because the owner named them in settings.yaml."""

from handlers.digest.schedules import default_schedule
from handlers.digest.settings import save_digest
from handlers.services import Services


def set_up_default_channels(services: Services, team_id: str) -> int:
    """Give each of these channels the digest unless it was ever set up there; return how many got it now.

    Trouble with it is told to the first moderator, to nobody where there is none.
    """
    settings = services.config.settings
    person = settings.moderators[0] if settings.moderators else None
    new = [one for one in settings.digest.channels if services.store.subscriptions.find(team_id, one) is None]
    for channel in new:
        save_digest(services, team_id, channel, person, default_schedule(settings.digest), is_on=True, until=None)
    return len(new)
