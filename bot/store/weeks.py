"""Weeks, named by the Monday on which they begin."""

from datetime import date, timedelta


def week_of(day: date) -> date:
    """Return the Monday of the week in which a day stands."""
    return day - timedelta(days=day.weekday())
