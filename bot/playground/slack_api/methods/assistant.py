"""`assistant.threads.*`: the title, the status line and the suggested prompts of a thread in the assistant pane.

Source: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
"""

from typing import Any

from bot.playground.slack_api.arguments import Arguments, missing
from bot.playground.slack_api.methods.places import channel_to_read
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_rules.limits import SUGGESTED_PROMPTS


def set_title(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`assistant.threads.setTitle`."""
    slack.pane_titles[_thread(slack, arguments)] = arguments.required("title")
    return {}


def set_status(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`assistant.threads.setStatus`: an empty status takes the line away."""
    slack.pane_statuses[_thread(slack, arguments)] = arguments.text("status")
    return {}


def set_suggested_prompts(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`assistant.threads.setSuggestedPrompts`: one to four, each with a title and a message."""
    prompts = arguments.structure("prompts")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= SUGGESTED_PROMPTS:
        raise missing("prompts")
    if not all(isinstance(prompt, dict) and prompt.get("title") and prompt.get("message") for prompt in prompts):
        raise missing("prompts")
    slack.pane_prompts[_thread(slack, arguments)] = prompts
    return {}


def _thread(slack: SlackStandIn, arguments: Arguments) -> tuple[str, str]:
    channel = channel_to_read(slack, arguments.text("channel_id"))
    return channel.id, arguments.text("thread_ts")
