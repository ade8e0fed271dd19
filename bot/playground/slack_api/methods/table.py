"""Every method that the stand-in knows, and the scopes that Slack asks for (any one of them is enough).

Scopes: the pages of the methods at https://docs.slack.dev/reference/methods
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.methods import assistant, chat, conversations, people, scheduled, views
from bot.playground.slack_api.stand_in import SlackStandIn

Work = Callable[[SlackStandIn, Arguments], dict[str, Any]]

READ = ("channels:read", "groups:read", "im:read", "mpim:read")
HISTORY = ("channels:history", "groups:history", "im:history", "mpim:history")


@dataclass(frozen=True)
class Method:
    """What a method does, and the scopes of which the app needs one; none means that every token may call it."""

    work: Work
    scopes: tuple[str, ...] = ()


METHODS = {
    "assistant.threads.setStatus": Method(assistant.set_status, ("assistant:write", "chat:write")),
    "assistant.threads.setSuggestedPrompts": Method(assistant.set_suggested_prompts, ("assistant:write",)),
    "assistant.threads.setTitle": Method(assistant.set_title, ("assistant:write",)),
    "auth.test": Method(people.auth_test),
    "bots.info": Method(people.bot_info, ("users:read",)),
    "chat.delete": Method(chat.delete, ("chat:write",)),
    "chat.deleteScheduledMessage": Method(scheduled.delete_scheduled, ("chat:write",)),
    "chat.getPermalink": Method(chat.get_permalink),
    "chat.postEphemeral": Method(chat.post_ephemeral, ("chat:write",)),
    "chat.postMessage": Method(chat.post_message, ("chat:write",)),
    "chat.scheduleMessage": Method(scheduled.schedule_message, ("chat:write",)),
    "chat.scheduledMessages.list": Method(scheduled.list_scheduled),
    "chat.update": Method(chat.update, ("chat:write",)),
    "conversations.history": Method(conversations.history, HISTORY),
    "conversations.info": Method(conversations.info, READ),
    "conversations.join": Method(conversations.join, ("channels:join",)),
    "conversations.list": Method(conversations.list_channels, READ),
    "conversations.members": Method(conversations.members, READ),
    "conversations.open": Method(conversations.open_direct, ("im:write", "mpim:write")),
    "conversations.replies": Method(conversations.replies, HISTORY),
    "reactions.add": Method(people.add_reaction, ("reactions:write",)),
    "team.info": Method(people.team_info, ("team:read",)),
    "users.conversations": Method(conversations.of_user, READ),
    "users.info": Method(people.user_info, ("users:read",)),
    "users.list": Method(people.list_users, ("users:read",)),
    "views.open": Method(views.open_view),
    "views.publish": Method(views.publish_view),
    "views.push": Method(views.push_view),
    "views.update": Method(views.update_view),
}
