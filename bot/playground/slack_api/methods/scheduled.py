"""`chat.scheduleMessage`, `chat.scheduledMessages.list`, `chat.deleteScheduledMessage`.

Source: https://docs.slack.dev/messaging/sending-and-scheduling-messages. The list shows no metadata:
https://github.com/slackapi/bolt-js/issues/1881
"""

from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.as_json import message_json
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.chat import compose
from bot.playground.slack_api.methods.paging import page
from bot.playground.slack_api.methods.places import channel_to_post_in, known_channel
from bot.playground.slack_api.records import Scheduled
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_rules.limits import LONGEST_TEXT

FURTHEST_SECONDS = 120 * 24 * 3600
LAST_SECONDS = 60
"""A message that will be posted within a minute cannot be deleted any more."""


def schedule_message(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.scheduleMessage`."""
    channel = channel_to_post_in(slack, arguments.text("channel"))
    post_at, now = arguments.number("post_at", 0), int(slack.clock().timestamp())
    if post_at <= now:
        raise SlackError("time_in_past")
    if post_at - now > FURTHEST_SECONDS:
        raise SlackError("time_too_far")
    message = compose(slack, "chat.scheduleMessage", arguments, channel, LONGEST_TEXT)
    waiting = Scheduled(slack.workspace.new_id("Q"), post_at, now, message)
    slack.workspace.scheduled.append(waiting)
    return {
        "channel": channel.id,
        "scheduled_message_id": waiting.id,
        "post_at": post_at,
        "message": message_json(message),
    }


def list_scheduled(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.scheduledMessages.list`, of one channel or of all."""
    channel = known_channel(slack, arguments.text("channel")).id if "channel" in arguments else None
    oldest, latest = arguments.number("oldest", 0), arguments.number("latest", 0)
    found = [
        {
            "id": waiting.id,
            "channel_id": waiting.message.channel,
            "post_at": waiting.post_at,
            "date_created": waiting.created,
            "text": waiting.message.text,
        }
        for waiting in sorted(slack.workspace.scheduled, key=lambda waiting: waiting.post_at)
        if channel in (None, waiting.message.channel)
        and waiting.post_at >= oldest
        and (not latest or waiting.post_at <= latest)
    ]
    return page(arguments, "scheduled_messages", found)


def delete_scheduled(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`chat.deleteScheduledMessage`."""
    channel = known_channel(slack, arguments.text("channel"))
    wanted = arguments.required("scheduled_message_id")
    for waiting in slack.workspace.scheduled:
        if waiting.id == wanted and waiting.message.channel == channel.id:
            if waiting.post_at - slack.clock().timestamp() < LAST_SECONDS:
                raise SlackError("invalid_scheduled_message_id")
            slack.workspace.scheduled.remove(waiting)
            return {}
    raise SlackError("invalid_scheduled_message_id")
