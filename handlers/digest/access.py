"""See whether the bot can be heard in a channel, before a digest is due there."""

from slack_sdk import WebClient

from handlers.slack.calls import Refused, SlackCallError, best_effort, call_once

NOT_THERE = frozenset({"not_in_channel", "channel_not_found"})


def refusal_in(client: WebClient, channel_id: str) -> str | None:
    """Return Slack's error where the bot is not in the channel, None where it is or where that cannot be seen now.

    It asks for one message of the channel and does not look at it: Slack answers only to those who are in there.
    """
    with best_effort("to see whether the bot is in a channel"):
        try:
            call_once(client, "conversations.history", channel=channel_id, limit=1)
        except SlackCallError as error:
            if isinstance(error.outcome, Refused) and error.outcome.code in NOT_THERE:
                return error.outcome.code
            raise
    return None
