"""Notices: urgent ones first and large, all others small and last."""

from collections.abc import Sequence
from itertools import groupby

from handlers.views.block_kit.elements import bullets, context, section
from handlers.views.block_kit.message import Block
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, fitted, joined
from handlers.wording import answers as wording
from knowledge.answers.answer import Notice, NoticeKind

NOTICES_SHOWN = 8
NOTICE_CHARACTERS = 360
SOURCES_CHARACTERS = 600


def urgent(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """Return the notices that stand before everything else."""
    return tuple(notice for notice in notices if notice.is_urgent)[:NOTICES_SHOWN]


def not_urgent(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """Return the notices that stand last, as many as are shown beside the urgent ones."""
    return tuple(notice for notice in notices if not notice.is_urgent)[: NOTICES_SHOWN - len(urgent(notices))]


def is_about_danger(notices: Sequence[Notice]) -> bool:
    """Return whether the words of the question spoke of present danger."""
    return any(notice.is_urgent and notice.kind is NoticeKind.SAFEGUARDING for notice in notices)


def signpost_ids(notices: Sequence[Notice]) -> list[str]:
    """Return the ids of the signposts among the notices that are shown."""
    shown = (*urgent(notices), *not_urgent(notices))
    return [notice.id for notice in shown if notice.kind is NoticeKind.SAFEGUARDING]


def notice_words(notice: Notice) -> str:
    """Return the text of a notice and its source, where it has one."""
    return f"{notice.text} {wording.SOURCE}: {notice.source}" if notice.source else notice.text


def urgent_blocks(notices: Sequence[Notice]) -> list[Block]:
    """Return the blocks that begin an answer; none where nothing is urgent.

    Several of a kind stand in one list, so that on a phone it can be seen whole; their sources are small, under it.
    """
    by_kind = groupby(urgent(notices), key=lambda notice: notice.kind)
    return [block for _, together in by_kind for block in _together(list(together))]


def notice_blocks(notices: Sequence[Notice]) -> list[Block]:
    """Return the small lines that end an answer."""
    return [context(_line(notice)) for notice in not_urgent(notices)]


def _together(notices: Sequence[Notice]) -> list[Block]:
    if len(notices) == 1:
        return [section(_line(notices[0]))]
    texts = bullets([fitted(notice.text, NOTICE_CHARACTERS) for notice in notices])
    sources = "; ".join(dict.fromkeys(notice.source for notice in notices if notice.source))
    told = [context(fitted(f"{wording.SOURCE}: {sources}", SOURCES_CHARACTERS))] if sources else []
    return [section(joined("\n", (_label(notices[0]), texts))), *told]


def _line(notice: Notice) -> Mrkdwn:
    return joined(" ", (_label(notice), fitted(notice_words(notice), NOTICE_CHARACTERS)))


def _label(notice: Notice) -> Mrkdwn:
    return bold(f"{wording.NOTICE_LABELS[notice.kind]}:")
