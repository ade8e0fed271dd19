"""`assistant.threads.*`: suggested prompts; of the old assistant view also the title and status line of a thread.

Source: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
"""

from dataclasses import replace
from typing import Any

from bot.playground.slack_api.arguments import Arguments, missing
from bot.playground.slack_api.methods.places import channel_to_read
from bot.playground.slack_api.records import AppView, Session, Suggestion
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_rules.limits import SUGGESTED_PROMPTS


def set_title(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`assistant.threads.setTitle`."""
    key = _thread(slack, arguments)
    slack.sessions[key] = replace(slack.sessions.get(key) or Session(), title=arguments.required("title"))
    return {}


def set_status(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`assistant.threads.setStatus`: an empty status takes the line away."""
    key = _thread(slack, arguments)
    slack.sessions[key] = replace(slack.sessions.get(key) or Session(), line=arguments.text("status"))
    return {}


def set_suggested_prompts(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`assistant.threads.setSuggestedPrompts`: one to four, each with a title and a message.

    In an agent view they stand over the newest message of the channel, and a `thread_ts` makes the call do nothing.
    """
    prompts = arguments.structure("prompts")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= SUGGESTED_PROMPTS:
        raise missing("prompts")
    if not all(isinstance(prompt, dict) and prompt.get("title") and prompt.get("message") for prompt in prompts):
        raise missing("prompts")
    channel_id, thread_ts = _thread(slack, arguments)
    if slack.app.view is not AppView.AGENT or not thread_ts:
        slack.suggestions[(channel_id, thread_ts)] = Suggestion(tuple(prompts), slack.newest_ts(channel_id))
    return {}


def _thread(slack: SlackStandIn, arguments: Arguments) -> tuple[str, str]:
    channel = channel_to_read(slack, arguments.text("channel_id"))
    return channel.id, arguments.text("thread_ts")
