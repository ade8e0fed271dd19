"""Whose digests are whose."""

from handlers.digest.channel_digest import ChannelDigest, channel_digest
from handlers.services import Services


def digest_of_channel(services: Services, team_id: str, channel: str) -> ChannelDigest | None:
    """Return a channel's digest, on or off; None where it was never set up."""
    subscription = services.store.subscriptions.find(team_id, channel)
    return channel_digest(subscription, services.clock()) if subscription else None


def digests_looked_after(services: Services, team_id: str, person: str) -> list[ChannelDigest]:
    """Return the digests that a person set up last; a moderator looks after all of the workspace."""
    everyones = person in services.config.settings.moderators
    subscriptions = services.store.subscriptions.in_workspace(team_id)
    return [channel_digest(one, services.clock()) for one in subscriptions if everyones or one.set_up_by == person]
