"""Notices: what has moved on, under the title of what it is about; advice before; where to turn at the end."""

from collections.abc import Sequence

from handlers.views.block_kit.elements import context, section
from handlers.views.block_kit.message import Block
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, escape, fitted, italic, joined
from handlers.wording import answers as wording
from knowledge.answers.answer import Notice, NoticeKind

NOTICE_CHARACTERS = 480
"""What a notice means and its law have 380 characters at most; its source and escapes come on top."""
BESIDE_SHOWN = 3
"""Under one title. All of them stand on the page."""


def moved_on(notices: Sequence[Notice], item_id: str, *, is_brief: bool = False) -> list[Mrkdwn]:
    """Return what has changed since 2010 about the words of one result, a line each.

    In an answer that `is_brief` it is what the first means, and a word that there is more to read.
    """
    about = [notice for notice in notices if notice.kind is NoticeKind.CURRENCY and notice.item_id == item_id]
    if is_brief:
        more = [italic(wording.MORE_HAS_CHANGED)] if len(about) > 1 else []
        return [*(_brief_line(notice) for notice in about[:1]), *more]
    return [notice_line(notice) for notice in about[:BESIDE_SHOWN]]


def notice_line(notice: Notice) -> Mrkdwn:
    """Return a notice with its label and its source, where it has one."""
    words = f"{notice.text} {wording.SOURCE}: {notice.source}" if notice.source else notice.text
    return joined(" ", (bold(f"{wording.NOTICE_LABELS[notice.kind]}:"), fitted(words, NOTICE_CHARACTERS)))


def _brief_line(notice: Notice) -> Mrkdwn:
    words = f"{notice.means or notice.text} ({notice.source})" if notice.source else notice.text
    return joined(" ", (bold(f"{wording.NOTICE_LABELS[notice.kind]}:"), fitted(words, NOTICE_CHARACTERS)))


def advice_blocks(notices: Sequence[Notice]) -> list[Block]:
    """Return what stands before the results: advice that was asked for, and what to know of one's own words."""
    return [section(notice_line(notice)) for notice in notices if notice.kind is not NoticeKind.CURRENCY]


def closing_blocks(line: str) -> list[Block]:
    """Return the line on where to turn that ends every answer; none where the answer has none."""
    return [context(escape(line))] if line else []
