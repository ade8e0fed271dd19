"""What people asked for and did not find, for the practice lead."""

from collections.abc import Sequence

from handlers.models.practice_lead import SHOWN_FROM, Gap, Gaps
from handlers.views.block_kit.elements import bullets, context, header, section
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, escape, joined
from handlers.views.practice_lead.words import gap_lists, gap_name, gap_words
from handlers.wording import practice_lead as wording

GAPS_SHOWN = 6
"""Of each kind. With them a section stays under Slack's 3,000 characters."""
WEEKS_SHOWN = 3
"""Of each gap."""


def gaps_message(gaps: Gaps) -> Message:
    """Return the subjects by kind, the most asked first."""
    title = header(wording.GAPS_TITLE)
    if not gaps.count:
        return Message([title, section(escape(wording.NO_GAPS.format(least=SHOWN_FROM)))])
    about = context(escape(wording.GAPS_ABOUT.format(least=SHOWN_FROM)))
    return Message([title, about, *(block for name, kind in gap_lists(gaps) for block in _list(name, kind))])


def _list(title: str, gaps: Sequence[Gap]) -> list[Block]:
    if not gaps:
        return []
    more = len(gaps) - GAPS_SHOWN
    lines = bullets([_gap(gap) for gap in gaps[:GAPS_SHOWN]])
    rest = [context(escape(wording.MORE_GAPS.format(count=more)))] if more > 0 else []
    return [section(joined("\n", (bold(title), lines))), *rest]


def _gap(gap: Gap) -> Mrkdwn:
    """Return a subject with the weeks in which it was asked."""
    return joined(" – ", (bold(gap_name(gap)), escape(gap_words(gap, WEEKS_SHOWN))))
