"""See whether the bot can be heard in a channel, before a digest is due there."""

import logging

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

logger = logging.getLogger(__name__)
NOT_THERE = frozenset({"not_in_channel", "channel_not_found"})


def refusal_in(client: WebClient, channel: str) -> str | None:
    """Return Slack's error where the bot is not in the channel, None where it is or where that cannot be seen now.

    It asks for one message of the channel and does not look at it: Slack answers only to those who are in there.
    """
    try:
        client.conversations_history(channel=channel, limit=1)
    except SlackApiError as error:
        code = str(error.response.get("error", ""))
        return code if code in NOT_THERE else None
    except OSError as error:
        logger.info("Whether the bot is in a channel could not be seen: %s", type(error).__name__)
    return None
