"""What the listeners need from Slack, no more. `bot/manifest.py` puts it into the manifest.

Scopes by event and method: https://docs.slack.dev/reference/scopes
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from handlers.models.command_words import CommandWords
from handlers.wording import agent_view as agent_wording
from handlers.wording import commands as commands_wording
from handlers.wording import manifest as wording


class Experience(StrEnum):
    """What people see of the bot in its direct message: Slack's agent view, or a plain app's messages."""

    AGENT = "agent"
    PLAIN = "plain"


DEFAULT_EXPERIENCE = Experience.PLAIN
"""The one that every workspace can have, whatever it pays: docs/decisions/012-agent-experience.md."""
COMMAND = commands_wording.COMMAND
EVENTS = frozenset(
    {"app_home_opened", "app_mention", "app_uninstalled", "channel_id_changed", "message.im", "tokens_revoked"}
)
"""`channel_id_changed` tells that a channel has another id since, so that its digest goes on there:
https://docs.slack.dev/reference/events/channel_id_changed"""
AGENT_EVENTS = frozenset({"agent_session_stopped"})
"""Without it Slack shows no button to stop: https://docs.slack.dev/reference/events/agent_session_stopped"""
EVENTS_OF_OLD_APPS = frozenset({"assistant_thread_started"})
"""Heard until Slack ends the assistant view in February 2027, and in no manifest: Slack takes it for old apps alone.
https://docs.slack.dev/changelog/2026/08/20/agent-updates"""
AGENT_SCOPE = "assistant:write"
"""It belongs to an app with an agent view, or with the old assistant view, and to no other:
https://docs.slack.dev/ai/agent-sessions"""
SCOPES = frozenset(
    {
        "app_mentions:read",
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
UNFURL_EVENTS = frozenset({"link_shared"})
UNFURL_SCOPES = frozenset({"links:read", "links:write"})
"""Only where the library has pages at an address of its own (PUBLIC_URL): to see that a link to them was posted, and
to show what stands there. Slack tells of links to that domain alone: https://docs.slack.dev/messaging/unfurling-links-in-messages"""
AGENT_VIEW: dict[str, Any] = {
    "agent_description": agent_wording.DESCRIPTION,
    "suggested_prompts": [{"title": title, "message": message} for title, message in agent_wording.PROMPTS],
}
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


def events_of(experience: Experience) -> frozenset[str]:
    """Return the events that an app with this experience asks for."""
    return EVENTS | AGENT_EVENTS if experience is Experience.AGENT else EVENTS


def scopes_of(experience: Experience) -> frozenset[str]:
    """Return the scopes that an app with this experience cannot do without."""
    return SCOPES | {AGENT_SCOPE} if experience is Experience.AGENT else SCOPES


def command_entry(commands: Iterable[CommandWords]) -> dict[str, str]:
    """Return the entry of `/lac`; Slack shows its hint, which names commands, while a person types it."""
    names = ", ".join(command.name for command in commands if command.is_in_hint)
    return {
        "command": COMMAND,
        "description": commands_wording.COMMAND_DESCRIPTION,
        "usage_hint": commands_wording.COMMAND_USAGE_HINT.format(names=names),
    }
