"""See whether the bot can be heard in a channel, before a digest is due there."""

from slack_sdk import WebClient

from handlers.slack.calls import Refused, SlackCallError, best_effort, call_once

NOT_IN_CHANNEL = "not_in_channel"
NOT_FOUND = "channel_not_found"
"""A private channel without the bot does not exist for it."""
IS_ARCHIVED = "is_archived"


def refusal_in(client: WebClient, channel_id: str) -> str | None:
    """Return Slack's error where the bot cannot post in the channel: it is not there, or the channel is archived.

    None where it can, or where that cannot be seen now. It asks what the channel is, and reads nothing of what is said.
    """
    with best_effort("to see whether the bot is in a channel"):
        try:
            channel = call_once(client, "conversations.info", channel=channel_id)["channel"]
        except SlackCallError as error:
            if error.outcome == Refused(NOT_FOUND):
                return NOT_FOUND
            raise
        if channel.get("is_archived"):
            return IS_ARCHIVED
        return None if channel.get("is_member") else NOT_IN_CHANNEL
    return None
