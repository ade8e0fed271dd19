"""What people said of answers, for the practice lead."""

from collections.abc import Iterator, Sequence

from handlers.models.practice_lead import GivenReason, SaidOfItem, WeekOfFeedback
from handlers.views.block_kit.elements import bullets, context, header, section
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, escape, fitted, joined
from handlers.views.practice_lead.words import counts_words, week_words
from handlers.wording import practice_lead as wording

WEEKS_SHOWN = 4
ITEMS_SHOWN = 5
REASONS_SHOWN = 4
"""In a week. With all of them, each as long as it may be, a message stays under what Slack shows of one."""
TITLE_CHARACTERS = 100
REASON_CHARACTERS = 200


def feedback_message(weeks: Sequence[WeekOfFeedback]) -> Message:
    """Return what was said, the newest weeks first, in each what helped least first."""
    if not weeks:
        return Message([header(wording.FEEDBACK_TITLE), section(escape(wording.NO_FEEDBACK))])
    return Message(
        [
            header(wording.FEEDBACK_TITLE),
            context(escape(wording.FEEDBACK_ABOUT)),
            *(block for week in weeks[:WEEKS_SHOWN] for block in _week(week)),
            *_more(wording.MORE_WEEKS, len(weeks) - WEEKS_SHOWN),
        ],
        announced=1,
    )


def _week(week: WeekOfFeedback) -> Iterator[Block]:
    title = joined(" ", (bold(f"{week_words(week.week)}:"), escape(counts_words(week.helpful, week.not_helpful))))
    items = [bullets([_item(item) for item in week.items[:ITEMS_SHOWN]])] if week.items else []
    yield section(joined("\n", (title, *items)))
    yield from _more(wording.MORE_ITEMS, len(week.items) - ITEMS_SHOWN)
    if week.reasons:
        reasons = bullets([_reason(reason) for reason in week.reasons[:REASONS_SHOWN]])
        yield section(joined("\n", (bold(wording.REASONS), reasons)))
        yield from _more(wording.MORE_REASONS, len(week.reasons) - REASONS_SHOWN)


def _item(item: SaidOfItem) -> Mrkdwn:
    counts = escape(counts_words(item.helpful, item.not_helpful))
    if item.title is None:
        return joined(": ", (escape(wording.GONE), counts))
    named = joined(
        ", ",
        (
            fitted(item.title, TITLE_CHARACTERS),
            fitted(f"“{item.first_words}”" if item.first_words else "", TITLE_CHARACTERS),
        ),
    )
    return joined(": ", (named, counts))


def _reason(reason: GivenReason) -> Mrkdwn:
    said = wording.WAS_HELPFUL if reason.is_helpful else wording.WAS_NOT_HELPFUL
    on = wording.ON.format(titles=", ".join(reason.about[:1]))
    about = fitted(f"({said}, {on})" if reason.about else f"({said})", TITLE_CHARACTERS)
    return joined(" ", (fitted(f"“{reason.words}”", REASON_CHARACTERS), about))


def _more(line: str, count: int) -> list[Block]:
    return [context(escape(line.format(count=count)))] if count > 0 else []
