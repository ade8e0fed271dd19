"""`agents.sessions.*`: what the agent view shows of a conversation in a thread: its title, and that the app is at work.

Sources: https://docs.slack.dev/reference/methods/agents.sessions.setStatus and the page of `agents.sessions.rename`
"""

from dataclasses import replace
from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.places import channel_to_read
from bot.playground.slack_api.records import AppView, Session
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_rules.limits import SESSION_TITLE

STATUSES = frozenset({"active", "processing", "suspended", "closed"})
STOPPED = "agent_session_stopped"


def set_status(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`agents.sessions.setStatus`: begins a session where there is none, with its `title`."""
    key, status = _key(slack, arguments), arguments.required("status")
    if status not in STATUSES:
        raise SlackError("invalid_arguments")
    session = slack.sessions.get(key) or Session(title=arguments.text("title"))
    slack.sessions[key] = replace(session, status=status)
    answer = {"status": status, "title": session.title}
    is_told = STOPPED in slack.app.events
    return answer if is_told else answer | {"warning": f"missing_{STOPPED}_event_subscription"}


def rename(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`agents.sessions.rename`."""
    key, title = _key(slack, arguments), arguments.required("title")
    if len(title) > SESSION_TITLE:
        raise SlackError("invalid_arguments")
    if key not in slack.sessions:
        raise SlackError("session_not_found")
    slack.sessions[key] = replace(slack.sessions[key], title=title)
    return {"title": title}


def _key(slack: SlackStandIn, arguments: Arguments) -> tuple[str, str]:
    """Return the channel and thread. Raises SlackError (`not_authorized`): only apps with an agent view have sessions.

    Whether Slack lets old apps with the assistant view have them is not documented; here it does not.
    """
    if slack.app.view is not AppView.AGENT:
        raise SlackError("not_authorized")
    return channel_to_read(slack, arguments.text("channel_id")).id, arguments.required("thread_ts")
