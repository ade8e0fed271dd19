"""Notices: urgent ones first and large, all others small and last."""

from collections.abc import Sequence

from handlers.views.blocks import context, section
from handlers.views.message import Block
from handlers.views.mrkdwn import Mrkdwn, bold, fitted, joined
from handlers.wording import answer as wording
from knowledge.answer import Notice

NOTICES_SHOWN = 8
NOTICE_CHARACTERS = 360


def urgent(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """Return the notices that stand before everything else."""
    return tuple(notice for notice in notices if notice.is_urgent)[:NOTICES_SHOWN]


def not_urgent(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """Return the notices that stand last, as many as are shown beside the urgent ones."""
    return tuple(notice for notice in notices if not notice.is_urgent)[: NOTICES_SHOWN - len(urgent(notices))]


def urgent_blocks(notices: Sequence[Notice]) -> list[Block]:
    """Return the blocks that begin an answer; none where nothing is urgent."""
    return [section(_line(notice)) for notice in urgent(notices)]


def notice_blocks(notices: Sequence[Notice]) -> list[Block]:
    """Return the small lines that end an answer."""
    return [context(_line(notice)) for notice in not_urgent(notices)]


def _line(notice: Notice) -> Mrkdwn:
    label = bold(f"{wording.NOTICE_LABELS[notice.kind]}:")
    words = f"{notice.text} {wording.SOURCE}: {notice.source}"
    return joined(" ", (label, fitted(words, NOTICE_CHARACTERS)))
