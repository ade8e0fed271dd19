"""What a response URL does: post, show to one person, replace or take away the message that was acted on.

Source: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
"""

from dataclasses import replace
from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.chat import compose
from bot.playground.slack_api.permits import ResponseUrl
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_rules.limits import LONGEST_TEXT

METHOD = "response_url"
"""The name under which the use of a response URL is recorded, and faults are played on it."""


def respond(slack: SlackStandIn, key: str, arguments: Arguments) -> dict[str, Any]:
    """Do what the body says. It works in channels without the bot too.

    Raises:
        SlackError: the URL is unknown, old or used up, or the message would be refused.
    """
    url = slack.permits.use_response_url(key, slack.clock())
    original = slack.workspace.find(url.channel, url.message_ts) if url.message_ts else None
    if arguments.flag("delete_original"):
        slack.workspace.remove(_needed(original))
    elif arguments.flag("replace_original") and original is not None:
        _replace(slack, original, arguments)
    else:
        show_answer(slack, url, arguments)
    return {}


def show_answer(slack: SlackStandIn, url: ResponseUrl, arguments: Arguments) -> None:
    """Post a message where the request came from, for its person alone unless it is `in_channel`."""
    message = compose(slack, METHOD, arguments, slack.workspace.channels[url.channel], LONGEST_TEXT)
    is_for_all = arguments.text("response_type") == "in_channel"
    slack.workspace.add(message if is_for_all else replace(message, visible_to=url.user))


def _replace(slack: SlackStandIn, original: Message, arguments: Arguments) -> None:
    channel = slack.workspace.channels[original.channel]
    written = compose(slack, METHOD, arguments, channel, LONGEST_TEXT)
    changed = replace(original, text=written.text, blocks=written.blocks, is_edited=not original.is_ephemeral)
    slack.workspace.change(original, changed)


def _needed(original: Message | None) -> Message:
    if original is None:
        raise SlackError("message_not_found")
    return original
