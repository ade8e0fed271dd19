"""Days and counts as a practice lead reads them, in Slack and in a terminal."""

from collections.abc import Sequence
from datetime import date

from handlers.models.practice_lead import Gap, Gaps, Unanswered
from handlers.wording import practice_lead as wording


def week_words(week: date) -> str:
    """Return the name of the week that begins on a Monday."""
    return wording.WEEK.format(day=_day(week))


def counts_words(helpful: int, not_helpful: int) -> str:
    """Return how often something was called helpful, and not."""
    return wording.COUNTS.format(helpful=helpful, not_helpful=not_helpful)


def gap_lists(gaps: Gaps) -> tuple[tuple[str, Sequence[Gap]], ...]:
    """Return the gaps by kind, each under its title."""
    return (
        (wording.TOPICS, gaps.topics),
        (wording.CONCEPTS, gaps.concepts),
        (wording.OUTSIDE, gaps.outside),
        (wording.OTHER, gaps.other),
    )


def gap_words(gap: Gap, most_weeks: int | None = None) -> str:
    """Return how often a subject was not found, week by week; of more weeks than `most_weeks` the newest."""
    shown = gap.weeks[:most_weeks]
    weeks = [wording.IN_WEEK.format(day=_day(week), times=_times(asked)) for week, asked in shown]
    more = len(gap.weeks) - len(shown)
    earlier = [wording.EARLIER_WEEKS.format(count=more)] if more else []
    others = [wording.OTHER_WEEKS.format(times=_times(gap.others))] if gap.others else []
    return "; ".join([*weeks, *earlier, *others])


def gap_name(gap: Gap) -> str:
    """Return what to call the subject of a gap."""
    return gap.name or wording.OTHER_NAME


def _times(asked: Unanswered) -> str:
    if not asked.may_be_told_apart:
        return wording.TIMES.format(times=asked.times)
    if asked.nothing and asked.near:
        return wording.TIMES_APART.format(times=asked.times, nothing=asked.nothing, near=asked.near)
    return (wording.TIMES_NOTHING if asked.nothing else wording.TIMES_NEAR).format(times=asked.times)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
