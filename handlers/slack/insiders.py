"""Who may have something done in a channel: people who are in it, and moderators.

A request names the channel, and is signed; that the person is in the channel, only Slack's list of its members says.
"""

from slack_sdk import WebClient

from handlers.services import Services
from handlers.slack.membership import is_in_channel
from handlers.slack.request import Person


def is_insider(services: Services, client: WebClient, person: Person, channel_id: str) -> bool:
    """Return whether a person is in a channel, or a moderator.

    Raises:
        SlackCallError: Slack did not say; of a private channel without the bot it says `channel_not_found`.
    """
    if is_known_insider(services, person, channel_id):
        return True
    if not is_in_channel(client, channel_id, person.id):
        return False
    services.known_channels.note_member(channel_id, person.id)
    return True


def is_known_insider(services: Services, person: Person, channel_id: str) -> bool:
    """Return whether a person is known to be one, without asking Slack: a moderator, or seen in the channel lately."""
    is_moderator = person.id in services.config.settings.moderators and not person.is_of_another_workspace
    return is_moderator or services.known_channels.is_member(channel_id, person.id)
