"""The names that the examples share."""

from datetime import UTC, date, datetime, timedelta

TEAM = "T0001"
OTHER_TEAM = "T0002"
ALEX = "U0001"
SAM = "U0002"
CHANNEL = "C0001"

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
"""A Wednesday."""

MONDAY = date(2026, 3, 2)
"""The week of that Wednesday."""

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
