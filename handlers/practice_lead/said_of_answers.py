"""What people said of answers, week by week: what helped, what did not, and the reasons that they wrote."""

from collections.abc import Iterable

from bot.store.feedback import ItemFeedback, Reason, WeekFeedback
from handlers.models.practice_lead import GivenReason, SaidOfItem, WeekOfFeedback
from handlers.services import Services
from handlers.views.block_kit.plain_text import one_line
from knowledge.answers.examples import excerpt
from knowledge.library.library import Library

FIRST_WORDS_CHARACTERS = 80


def weeks_of_feedback(services: Services, team_id: str) -> tuple[WeekOfFeedback, ...]:
    """Return all that is kept of a workspace, newest week first."""
    kept = services.store.feedback
    counts, reasons = kept.counts(team_id), kept.reasons(team_id)
    return tuple(_week(services, week, counts, reasons) for week in kept.weeks(team_id))


def _week(
    services: Services, week: WeekFeedback, counts: Iterable[ItemFeedback], reasons: Iterable[Reason]
) -> WeekOfFeedback:
    items = [
        SaidOfItem(*_called(services.library, count.item_id), count.helpful, count.not_helpful)
        for count in counts
        if count.week == week.week
    ]
    given = [
        GivenReason(reason.is_helpful, reason.reason, _titles(services.library, reason.item_ids))
        for reason in reasons
        if reason.week == week.week
    ]
    items.sort(key=lambda item: (-item.not_helpful, -item.helpful))
    return WeekOfFeedback(week.week, week.helpful, week.not_helpful, tuple(items), tuple(given))


def _titles(library: Library, item_ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(title for item_id in item_ids if (title := _called(library, item_id)[0]) is not None))


def _called(library: Library, item_id: str) -> tuple[str | None, str]:
    """Return an item's title and its first words, by which passages of one section are told apart."""
    if item_id in library.examples:
        return library.examples[item_id].title, ""
    if item_id in library.passages:
        words = one_line(library.passages[item_id].text)
        return library.section_of(item_id).title, excerpt(words, FIRST_WORDS_CHARACTERS)
    section = library.sections.get(item_id)
    return (section.title if section else None), ""
