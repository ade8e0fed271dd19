"""What the listeners need from Slack, no more. `bot/manifest.py` puts it into the manifest.

Scopes by event and method: https://docs.slack.dev/reference/scopes
"""

from handlers.wording import manifest as wording

COMMAND = {"command": "/lac", "description": wording.COMMAND_DESCRIPTION, "usage_hint": wording.COMMAND_USAGE_HINT}
EVENTS = frozenset({"app_home_opened", "app_mention", "message.im"})
SCOPES = frozenset({"app_mentions:read", "chat:write", "commands", "im:history"})
"""`chat:write` also covers messages that one person sees, and direct messages to a person's id."""
SHORTCUTS: tuple[dict[str, str], ...] = ()
