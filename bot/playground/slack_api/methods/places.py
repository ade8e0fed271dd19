"""Where a call wants to act: the channel it names, and whether the bot may read or post there."""

from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind
from bot.playground.slack_api.stand_in import SlackStandIn


def known_channel(slack: SlackStandIn, name: str) -> Channel:
    """Return the channel with this id (or `#name`). Raises SlackError (`channel_not_found`).

    A private channel without the bot is not found, as in Slack.
    """
    by_name = (channel for channel in slack.workspace.channels.values() if f"#{channel.name}" == name)
    channel = slack.workspace.channels.get(name) or next(by_name, None)
    if channel is None or (channel.kind is not ChannelKind.PUBLIC and BOT_USER_ID not in channel.members):
        raise SlackError("channel_not_found")
    return channel


def channel_to_read(slack: SlackStandIn, name: str) -> Channel:
    """Return the channel when the bot is in it. Raises SlackError (`channel_not_found`, `not_in_channel`)."""
    channel = known_channel(slack, name)
    if BOT_USER_ID not in channel.members:
        raise SlackError("not_in_channel")
    return channel


def channel_to_post_in(slack: SlackStandIn, name: str) -> Channel:
    """Return the channel when the bot may post in it; a person's id stands for their direct message.

    Raises:
        SlackError: `channel_not_found`, `not_in_channel`, `is_archived` or `restricted_action`.
    """
    person = slack.workspace.people.get(name)
    if person is not None:
        if person.is_bot:
            raise SlackError("channel_not_found")
        return slack.workspace.direct_channel(person.id)
    channel = channel_to_read(slack, name)
    if channel.is_archived:
        raise SlackError("is_archived")
    if not channel.may_post:
        raise SlackError("restricted_action")
    return channel
