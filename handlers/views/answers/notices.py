"""Notices: what has moved on, under the title of what it is about; advice before; where to turn at the end."""

from collections.abc import Sequence

from handlers.views.block_kit.elements import context, section
from handlers.views.block_kit.message import Block, Part
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, escape, fitted, italic, joined
from handlers.views.block_kit.newer import Level, alert
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
    about = _about(notices, item_id)
    if is_brief:
        more = [italic(wording.MORE_HAS_CHANGED)] if len(about) > 1 else []
        return [*(_brief_line(notice) for notice in about[:1]), *more]
    return [notice_line(notice) for notice in about[:BESIDE_SHOWN]]


def since_2010(notices: Sequence[Notice], item_id: str) -> tuple[list[Mrkdwn], list[Mrkdwn]]:
    """Return what each change since 2010 means for the words of one result, and the same with its law and source.

    Both are empty where nothing is to be said beyond what it means.
    """
    about = [notice for notice in _about(notices, item_id)[:BESIDE_SHOWN] if notice.means]
    return [_brief_line(notice) for notice in about], [notice_line(notice) for notice in about]


def notice_line(notice: Notice) -> Mrkdwn:
    """Return a notice with its label and its source, where it has one."""
    words = f"{notice.text} {wording.SOURCE}: {notice.source}" if notice.source else notice.text
    return joined(" ", (bold(f"{wording.NOTICE_LABELS[notice.kind]}:"), fitted(words, NOTICE_CHARACTERS)))


def _brief_line(notice: Notice) -> Mrkdwn:
    words = f"{notice.means or notice.text} ({notice.source})" if notice.source else notice.text
    return joined(" ", (bold(f"{wording.NOTICE_LABELS[notice.kind]}:"), fitted(words, NOTICE_CHARACTERS)))


def _about(notices: Sequence[Notice], item_id: str) -> list[Notice]:
    return [notice for notice in notices if notice.kind is NoticeKind.CURRENCY and notice.item_id == item_id]


def advice_blocks(notices: Sequence[Notice]) -> list[Part]:
    """Return what stands before the results: advice that was asked for, and what to know of one's own words."""
    lines = (notice_line(notice) for notice in notices if notice.kind is not NoticeKind.CURRENCY)
    return [part for line in lines for part in alert(line, Level.WARNING, [], [section(line)])]


def moved_on_blocks(notices: Sequence[Notice]) -> list[Part]:
    """Return what has changed since 2010 about all that stands under a heading: what it means, then its source."""
    return [part for notice in notices for part in _moved_on_alert(notice)]


def _moved_on_alert(notice: Notice) -> list[Part]:
    whole = context(notice_line(notice))
    if not notice.means:
        return [whole]
    means = joined(" ", (bold(f"{wording.NOTICE_LABELS[notice.kind]}:"), escape(notice.means)))
    law = notice.text.removeprefix(notice.means).strip()
    rest = " ".join(filter(None, (law, f"{wording.SOURCE}: {notice.source}" if notice.source else "")))
    return alert(means, Level.INFO, [context(fitted(rest, NOTICE_CHARACTERS))] if rest else [], [whole])


def closing_blocks(line: str) -> list[Block]:
    """Return the line on where to turn that ends every answer; none where the answer has none."""
    return [context(escape(line))] if line else []
