"""Show a signpost once in a conversation; one that the words call for, because they speak of danger now, always.

A conversation is a thread: of a channel, of the assistant pane, of a direct message. Outside threads a direct message
has no beginning: there it is the last 15 messages, no older than 24 hours, so that whoever asks the next day is told
again. Answers to `/lac` and to buttons are each their own. Where in doubt, a signpost is shown once more.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta
from http.client import HTTPException

from slack_bolt import Args
from slack_sdk.errors import SlackApiError

from handlers.digest.outcome import without_retries
from handlers.earlier_messages import metadata_before
from handlers.views.shown_ids import signposts_of
from knowledge.answer import Answer, Notice, NoticeKind

logger = logging.getLogger(__name__)

A_DAY = timedelta(hours=24)
ShownBefore = Callable[[], Collection[str]]
"""Returns the ids of the signposts that a conversation shows already; asked only where one might be left out."""


def nothing_before() -> Collection[str]:
    """Return what an answer that is its own conversation follows."""
    return ()


def without_repeated(answer: Answer, shown_before: ShownBefore) -> Answer:
    """Return the answer without the signposts that its conversation shows already; those for danger now stay."""
    if not any(map(_may_be_left_out, answer.notices)):
        return answer
    shown = shown_before()
    kept = tuple(notice for notice in answer.notices if notice.id not in shown or not _may_be_left_out(notice))
    return replace(answer, notices=kept)


def signposts_in_direct_message(args: Args) -> Collection[str]:
    """Return the signposts shown before this message, in its thread or direct message, as Slack has kept them.

    Empty where Slack cannot be asked: the answer does not wait for it.
    """
    try:
        found = metadata_before(without_retries(args.client), args.body["event"], within=A_DAY)
        return frozenset().union(*map(signposts_of, found))
    except (SlackApiError, OSError, HTTPException) as error:
        logger.info("Earlier messages could not be read, so signposts are shown: %s", type(error).__name__)
        return ()


def _may_be_left_out(notice: Notice) -> bool:
    return notice.kind is NoticeKind.SAFEGUARDING and not notice.is_urgent
