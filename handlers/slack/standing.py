"""Whether a message of the bot's own stands in a direct message or a thread, where Slack did not say so.

The bot's messages are known by their words and their metadata. Sources:
https://docs.slack.dev/reference/methods/conversations.replies and https://docs.slack.dev/reference/methods/conversations.history
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from handlers.slack.calls import Refused, SlackCallError, call, call_once
from handlers.slack.once import NotAnsweredError, Turn
from handlers.views.block_kit.message import Message

logger = logging.getLogger(__name__)

MOST_LOOKED_THROUGH = 100
"""Messages since the question. More are not written in the moments in which an answer is on its way."""


def standing_ts(
    client: WebClient,
    channel_id: str,
    message: Message,
    thread_ts: str | None,
    after: str,
    *,
    calling: Callable[..., SlackResponse] = call_once,
) -> str | None:
    """Return the `ts` of this message where it was posted after the one with the `ts` `after`; None where it was not.

    It is looked for by `call` or `call_once`.

    Raises:
        SlackCallError: the bot may not look there, or cannot just now.
    """
    method = "conversations.replies" if thread_ts else "conversations.history"
    place = {"channel": channel_id, **({"ts": thread_ts} if thread_ts else {})}
    page = calling(client, method, **place, oldest=after, limit=MOST_LOOKED_THROUGH, include_all_metadata=True)
    found = (str(one["ts"]) for one in page["messages"] if float(one["ts"]) > float(after) and _is_it(one, message))
    return next(found, None)


def stands(
    turn: Turn, client: WebClient, channel_id: str, message: Message, *, thread_ts: str | None, after: str
) -> bool:
    """Return whether the answer to an event that comes again, or is taken over, stands from before.

    Where the bot may not look, or the question is gone, what is noted has to do: what a process was about to post when
    it was killed is taken to stand, for once a request is on its way, Slack does it though the sender dies.

    Raises:
        NotAnsweredError: Slack does not tell just now.
    """
    if not turn.is_again:
        return False
    try:
        return standing_ts(client, channel_id, message, thread_ts, after, calling=call) is not None
    except SlackCallError as error:
        logger.info("Whether an answer stands could not be seen: %s", error)
        if not isinstance(error.outcome, Refused):
            raise NotAnsweredError from error
        return turn.may_stand


def _is_it(found: Mapping[str, Any], message: Message) -> bool:
    is_own = bool(found.get("bot_id")) and _bare(str(found.get("text", ""))) == _bare(message.text)
    return is_own and (message.metadata is None or found.get("metadata") == asdict(message.metadata))


def _bare(text: str) -> str:
    """Return a message's words without what Slack may change of them: marks around links, and white space."""
    return "".join(letter for letter in text if letter.isalnum())
