"""The part of a moderator's home tab on what comes back."""

from collections.abc import Sequence

from handlers.models.practice_lead import Gaps, WeekOfFeedback
from handlers.views.block_kit.elements import actions, button, section
from handlers.views.block_kit.ids import SHOW_FEEDBACK, SHOW_GAPS
from handlers.views.block_kit.message import Block
from handlers.views.block_kit.mrkdwn import bold, escape, joined
from handlers.wording import practice_lead as wording


def lead_blocks(weeks: Sequence[WeekOfFeedback], gaps: Gaps) -> list[Block]:
    """Return the sum of the weeks that are given and how many gaps there are, with a button to each."""
    said = wording.HOME_FEEDBACK.format(
        helpful=sum(week.helpful for week in weeks),
        not_helpful=sum(week.not_helpful for week in weeks),
        reasons=sum(len(week.reasons) for week in weeks),
    )
    sought = wording.HOME_GAPS.format(count=gaps.count)
    buttons = [
        button(wording.FEEDBACK_BUTTON, SHOW_FEEDBACK, "all"),
        button(wording.GAPS_BUTTON, SHOW_GAPS, "all"),
    ]
    return [section(joined("\n", (bold(wording.HOME_TITLE), escape(said), escape(sought)))), *actions(buttons)]
