"""Snapshots for tests of the page: the playground's people and channels, and what a test puts in them."""

from typing import Any

CHANNEL = "C0TEAMCHAT"
DIRECT = "D0SAM"
BOT = "U0EXCHANGE"

_PEOPLE = [
    {"id": "U0SAM", "name": "sam", "real_name": "Sam Okafor", "is_bot": False},
    {"id": "U0ALEX", "name": "alex", "real_name": "Alex Byrne", "is_bot": False},
    {"id": BOT, "name": "practice_exchange", "real_name": "Practice exchange", "is_bot": True},
]
_HERE = {"is_member": True, "bot_is_member": True}
_CHANNELS = [
    {"id": CHANNEL, "name": "team-chat", "kind": "channel", "title": "team-chat", **_HERE},
    {"id": "G0MANAGERS", "name": "managers", "kind": "group", "title": "managers", **_HERE},
    {"id": DIRECT, "name": "sam", "kind": "im", "title": "Practice exchange", **_HERE},
]


def message(text: str = "", *, ts: str = "1795554000.000100", user: str = BOT, **more: Any) -> dict[str, Any]:
    """Return a message as a snapshot holds it; `more` sets its other fields."""
    plain: dict[str, Any] = {
        "blocks": [],
        "thread_ts": None,
        "is_ephemeral": False,
        "is_edited": False,
    }
    return {"ts": ts, "user": user, "text": text, "at": "2026-11-24T21:00:00Z", **plain, **more}


def snapshot(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return what Sam sees with these messages in #team-chat; `more` sets other fields of the snapshot."""
    whole: dict[str, Any] = {
        "version": 1,
        "user": "U0SAM",
        "bot_user": BOT,
        "people": _PEOPLE,
        "channels": _CHANNELS,
        "messages": {CHANNEL: list(messages), "G0MANAGERS": [], DIRECT: []},
        "modal": None,
        "home": None,
        "shortcuts": [
            {"name": "Find related practice", "type": "message", "callback_id": "find_related"},
            {"name": "Reflect on practice", "type": "global", "callback_id": "reflect"},
        ],
        "waiting": {"U0SAM": {}, "U0ALEX": {}},
        "command": {
            "command": "/lac",
            "usage_hint": "[words] | help | topics | examples",
            "words": [
                {"usage": "/lac digest", "hint": "a weekly digest for this channel"},
                {"usage": "/lac reflect", "hint": "go through questions step by step"},
            ],
        },
        "clock_ahead_seconds": 0,
        "apps": ["agent", "plain"],
        "app": "agent",
        "has_agent_view": True,
        "prompts": [],
        "sessions": {},
    }
    return whole | more


def modal(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a modal as a snapshot holds it, with a title, a submit button and these blocks."""
    text = {name: {"type": "plain_text", "text": words} for name, words in (("title", "Share"), ("submit", "Send"))}
    return {
        "id": "V0ONE",
        "payload": {"type": "modal", **text, "blocks": list(blocks)},
        "errors": {},
        "depth": 1,
    } | more


def text_input(block_id: str, label: str, **element: Any) -> dict[str, Any]:
    """Return an input block for a line of text."""
    typed = {"type": "plain_text_input", "action_id": "typed", **element}
    return {"type": "input", "block_id": block_id, "label": {"type": "plain_text", "text": label}, "element": typed}
