"""Take turns week by week, so that each thing fits its week and none comes back before all have had their turn."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

Turns = Callable[[int], str]
"""What has its turn in a week: from the week's number to an id."""


def week_number(day: date) -> int:
    """Return the number of the week, Monday to Sunday, that a day lies in; the next week has the next number."""
    return (day.toordinal() - 1) // 7


def weekly_assignment(circle: Sequence[str], fit: Callable[[int, str], int]) -> Turns:
    """Return whose turn it is in each week.

    `fit(week, thing)` says how well a thing goes with a week; more is better. The circle is cut into two halves, which
    have their turns one after the other; within a half, things are dealt to weeks so that as many as can be fit. So
    everything has one turn in as many weeks as there are things, and nothing comes back within half of them.
    """
    dealt: dict[int, Mapping[int, str]] = {}

    def on_turn(week: int) -> str:
        start, half = _half_on_turn(circle, week)
        if start not in dealt:
            dealt[start] = _deal_out(range(start, start + len(half)), half, fit)
        return dealt[start][week]

    return on_turn


def _half_on_turn(circle: Sequence[str], week: int) -> tuple[int, Sequence[str]]:
    """Return the week in which the turns of a half begin, and that half."""
    middle = len(circle) // 2
    place = week % len(circle)
    if place < middle:
        return week - place, circle[:middle]
    return week - place + middle, circle[middle:]


def _deal_out(weeks: Sequence[int], things: Sequence[str], fit: Callable[[int, str], int]) -> dict[int, str]:
    """Deal as many things as weeks: first where the fit is best, then where it is the next best, down to the rest."""
    fits = {week: {thing: fit(week, thing) for thing in things} for week in weeks}
    week_of: dict[str, int] = {}
    for least in sorted({value for row in fits.values() for value in row.values()}, reverse=True):
        fitting = {week: [thing for thing in things if fits[week][thing] >= least] for week in weeks}
        for week in sorted(set(weeks).difference(week_of.values())):
            _deal(week, fitting, week_of, set())
    return {week: thing for thing, week in week_of.items()}


def _deal(week: int, fitting: Mapping[int, Sequence[str]], week_of: dict[str, int], asked: set[str]) -> bool:
    """Deal a fitting thing to a week, and another to the week that had it: an augmenting path (Kuhn's algorithm).

    Things that no week has are tried first. Return whether it could be done; `week_of` is changed only if so.
    `asked` holds the things tried on the way.
    """
    for thing in sorted(fitting[week], key=week_of.__contains__):
        if thing in asked:
            continue
        asked.add(thing)
        if thing not in week_of or _deal(week_of[thing], fitting, week_of, asked):
            week_of[thing] = week
            return True
    return False
