"""What the listeners need from Slack, no more. `bot/manifest.py` puts it into the manifest.

Scopes by event and method: https://docs.slack.dev/reference/scopes
"""

from collections.abc import Iterable

from handlers.models.command_words import CommandWords
from handlers.wording import assistant as assistant_wording
from handlers.wording import commands as commands_wording
from handlers.wording import manifest as wording

COMMAND = commands_wording.COMMAND
EVENTS = frozenset(
    {
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "assistant_thread_started",
        "channel_id_changed",
        "message.im",
        "tokens_revoked",
    }
)
"""`channel_id_changed` tells that a channel has another id since, so that its digest goes on there:
https://docs.slack.dev/reference/events/channel_id_changed"""
SCOPES = frozenset(
    {
        "app_mentions:read",
        "assistant:write",
        "channels:read",
        "chat:write",
        "commands",
        "files:write",
        "groups:read",
        "im:history",
        "users:read",
    }
)
"""`chat:write` also covers messages that one person sees, and direct messages to a person's id. `channels:read` and
`groups:read` tell whether the bot is in a channel, and whether the channel is shared with another organisation, where
nobody is shown what the workspace shared among itself. `users:read` is for two things: to ask no guest and nobody of
another organisation to check an example, and to forget people who have left the workspace (about each person of whom
something is kept it is asked, once a week at most, whether their account is still there). `files:write` sends a person
the file with what is kept about them, and deletes it when they delete that."""
OPTIONAL_SCOPES = frozenset({"channels:history", "groups:history"})
"""An owner may leave these out. They are for one thing: to find out whether a digest whose posting went wrong stands in
its channel. Without them such a digest is closed and not repeated, and who set it up is told (docs/digest.md)."""
ASSISTANT = {"assistant_description": assistant_wording.DESCRIPTION}
FIND_RELATED_PRACTICE = "find_related_practice"
REFLECT_ON_PRACTICE = "reflect_on_practice"
SHARE_PRACTICE_EXAMPLE = "share_practice_example"
SHORTCUTS: tuple[dict[str, str], ...] = (
    {
        "name": wording.FIND_RELATED_PRACTICE,
        "type": "message",
        "callback_id": FIND_RELATED_PRACTICE,
        "description": wording.FIND_RELATED_PRACTICE_DESCRIPTION,
    },
    {
        "name": wording.REFLECT_ON_PRACTICE,
        "type": "global",
        "callback_id": REFLECT_ON_PRACTICE,
        "description": wording.REFLECT_ON_PRACTICE_DESCRIPTION,
    },
    {
        "name": wording.SHARE_PRACTICE_EXAMPLE,
        "type": "global",
        "callback_id": SHARE_PRACTICE_EXAMPLE,
        "description": wording.SHARE_PRACTICE_EXAMPLE_DESCRIPTION,
    },
)


def command_entry(commands: Iterable[CommandWords]) -> dict[str, str]:
    """Return the entry of `/lac`; Slack shows its hint, which names commands, while a person types it."""
    names = ", ".join(command.name for command in commands if command.is_in_hint)
    return {
        "command": COMMAND,
        "description": commands_wording.COMMAND_DESCRIPTION,
        "usage_hint": commands_wording.COMMAND_USAGE_HINT.format(names=names),
    }
