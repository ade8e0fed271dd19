"""What each scope is for, in words for the administrator who approves the app; `doctor` and docs/running.md use them.

Each scope that the manifest asks for stands here (a test compares the two). What Slack itself says about a scope:
https://docs.slack.dev/reference/scopes
"""

from collections.abc import Mapping

CONNECTIONS = ("connections:write", "of the app-level token: to connect to Slack over a WebSocket (Socket Mode only)")
REASONS: Mapping[str, str] = {
    "app_mentions:read": "to get the messages that mention the bot in a channel it was added to",
    "assistant:write": "to show suggested questions, a title and “at work” (only with `--experience agent`)",
    "channels:history": "to look for a digest whose posting went wrong in a public channel, and for nothing else",
    "channels:read": "to see whether the bot is in a public channel, and whether another organisation shares it",
    "chat:write": "to answer",
    "commands": "to get what people type after /lac, and its shortcuts",
    "files:write": "to send a person what is kept about them as a file, and to delete that file",
    "groups:history": "to look for a digest whose posting went wrong in a private channel, and for nothing else",
    "groups:read": "to see whether the bot is in a private channel, and whether another organisation shares it",
    "im:history": "to get direct messages to the bot, and to go on from its last answer there",
    "links:read": "to see that a link to the library's own pages was posted (only with PUBLIC_URL)",
    "links:write": "to show under such a link what stands there (only with PUBLIC_URL)",
    "users:read": "to see whether someone who checks an example is a member, and who has left and is to be forgotten",
}
