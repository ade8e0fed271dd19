"""Which channel of which workspace."""

from typing import NamedTuple


class ChannelRef(NamedTuple):
    """A channel by Slack's ids: what the bot keeps for a channel it keeps under both."""

    team_id: str
    channel_id: str
