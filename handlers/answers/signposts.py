"""Show a signpost once in a conversation; one that the words call for, because they speak of danger now, always.

A conversation is a thread: of a channel, of the assistant pane, of a direct message. Outside threads a direct message
has no beginning: there it is the last 15 messages, no older than 24 hours, so that whoever asks the next day is told
again. Answers to `/lac` and to buttons are each their own. Where in doubt, a signpost is shown once more.
"""

import logging
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

from cachetools import LRUCache
from slack_sdk import WebClient

from handlers.slack.calls import SlackCallError, call_once
from handlers.slack.history import metadata_before
from handlers.views.answers.shown_ids import signposts_of
from handlers.views.block_kit.message import Message
from knowledge.answers.answer import Answer, Notice, NoticeKind

logger = logging.getLogger(__name__)

A_DAY = timedelta(hours=24)
THREADS_REMEMBERED = 4_096
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


def signposts_in_direct_message(client: WebClient, event: Mapping[str, Any]) -> Collection[str]:
    """Return the signposts shown before a message, in its thread or direct message, as Slack has kept them.

    Empty where Slack cannot be asked: the answer does not wait for it.
    """
    try:
        found = metadata_before(client, event, within=A_DAY, calling=call_once)
        return frozenset().union(*map(signposts_of, found))
    except SlackCallError as error:
        logger.info("Earlier messages could not be read, so signposts are shown: %s", error)
        return ()


class SignpostsInThreads:
    """The signposts of the last threads of channels, where the bot does not read what is said, up to a bound.

    May be used from any thread of the process. Nothing is kept beyond the process: after a restart, and by another
    process, they are shown once more.
    """

    def __init__(self, bound: int = THREADS_REMEMBERED) -> None:
        self._shown: LRUCache[str, frozenset[str]] = LRUCache(bound)
        self._lock = threading.Lock()

    def shown_in(self, thread: str) -> Collection[str]:
        """Return the ids of the signposts shown in a thread; `thread` is any text that names one and no other."""
        with self._lock:
            return self._shown.get(thread, frozenset())

    def remember(self, thread: str, posted: Message) -> None:
        """Note what a message shows that was posted in a thread."""
        signposts = signposts_of(asdict(posted.metadata)) if posted.metadata else frozenset()
        if signposts:
            with self._lock:
                self._shown[thread] = self._shown.get(thread, frozenset()) | signposts


def _may_be_left_out(notice: Notice) -> bool:
    return notice.kind is NoticeKind.SAFEGUARDING and not notice.is_urgent
