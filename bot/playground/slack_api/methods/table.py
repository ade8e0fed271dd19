"""Every method that the stand-in knows, and the scopes that Slack asks for (any one of them is enough).

Scopes: the pages of the methods at https://docs.slack.dev/reference/methods
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.methods import agents, assistant, chat, conversations, files, functions, people, views
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
    "agents.sessions.rename": Method(agents.rename, ("chat:write",)),
    "agents.sessions.setStatus": Method(agents.set_status, ("chat:write",)),
    "assistant.threads.setStatus": Method(assistant.set_status, ("assistant:write", "chat:write")),
    "assistant.threads.setSuggestedPrompts": Method(assistant.set_suggested_prompts, ("assistant:write",)),
    "assistant.threads.setTitle": Method(assistant.set_title, ("assistant:write",)),
    "auth.test": Method(people.auth_test),
    "chat.delete": Method(chat.delete, ("chat:write",)),
    "chat.postEphemeral": Method(chat.post_ephemeral, ("chat:write",)),
    "chat.postMessage": Method(chat.post_message, ("chat:write",)),
    "chat.unfurl": Method(chat.unfurl, ("links:write",)),
    "chat.update": Method(chat.update, ("chat:write",)),
    "conversations.history": Method(conversations.history, HISTORY),
    "conversations.info": Method(conversations.info, READ),
    "conversations.members": Method(conversations.members, READ),
    "conversations.replies": Method(conversations.replies, HISTORY),
    "files.completeUploadExternal": Method(files.complete_upload, ("files:write",)),
    "files.delete": Method(files.delete, ("files:write",)),
    "files.getUploadURLExternal": Method(files.get_upload_url, ("files:write",)),
    "functions.completeError": Method(functions.complete_error),
    "functions.completeSuccess": Method(functions.complete_success),
    "users.conversations": Method(conversations.of_bot, READ),
    "users.info": Method(people.info, ("users:read",)),
    "views.open": Method(views.open_view),
    "views.publish": Method(views.publish_view),
    "views.push": Method(views.push_view),
    "views.update": Method(views.update_view),
}
