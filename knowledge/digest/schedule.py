"""When a weekly digest is due: a time of the week on the clocks of a time zone, through every clock change.

A digest is the one of the week in which its day lies, also where a holiday moves it into the next week.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config.bot_settings import Weekday

WEEK = timedelta(weeks=1)
_DAYS = tuple(Weekday)
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_SATURDAY = _DAYS.index(Weekday.SATURDAY)


@dataclass(frozen=True)
class Schedule:
    """A day and time of the week. `zone` is an IANA name such as Europe/London.

    On `holidays` no digest comes, but on the next working day, which is neither a holiday nor at a weekend.
    """

    day: Weekday
    time: time
    zone: str
    holidays: frozenset[date] = field(default=frozenset(), repr=False)

    def due_in(self, monday: date) -> datetime:
        """Return the moment (UTC) at which the digest of the week that begins on `monday` is due.

        A time that the clocks jump over is due at the first moment after the jump; one that they show twice is due the
        first time.
        """
        day = monday + timedelta(days=_DAYS.index(self.day))
        if day in self.holidays:
            while day in self.holidays or day.weekday() >= _SATURDAY:
                day += _DAY
        return _moment(datetime.combine(day, self.time), ZoneInfo(self.zone))

    def week_of(self, moment: datetime) -> date:
        """Return the Monday of the week that a moment lies in, in this zone."""
        return monday_of(moment.astimezone(ZoneInfo(self.zone)).date())

    def last_due(self, moment: datetime) -> date:
        """Return the Monday of the latest week whose digest is due at the moment or before it: of a moment at which one
        is due, the week whose digest it is.
        """
        monday = self.week_of(moment) + WEEK
        while self.due_in(monday) > moment:
            monday -= WEEK
        return monday

    def next_due(self, moment: datetime) -> datetime:
        """Return the first moment (UTC) after this one at which a digest is due."""
        return self.due_in(self.last_due(moment) + WEEK)


def monday_of(day: date) -> date:
    """Return the Monday of the week that a day lies in."""
    return day - timedelta(days=day.weekday())


def first_moment_of(day: date, zone: str) -> datetime:
    """Return the moment (UTC) at which a day begins in a zone."""
    return _moment(datetime.combine(day, time.min), ZoneInfo(zone))


def _moment(wall: datetime, zone: ZoneInfo) -> datetime:
    """Return when the clocks of the zone first show a time, or the first moment after it where they never do."""
    moment = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == wall:
        return moment
    before_jump = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _change_of_offset(before_jump, moment, zone)


def _change_of_offset(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the first whole second of a span at which the zone has the offset that it has at the span's end."""
    offset = after.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + timedelta(seconds=(after - before) // _SECOND // 2)
        if middle.astimezone(zone).utcoffset() == offset:
            after = middle
        else:
            before = middle
    return after
