"""What a person asks of the digest, in plain values."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from config.bot_settings import Weekday


class DigestAction(StrEnum):
    """The words that may follow `digest`."""

    SHOW = "settings"
    LIST = "list"
    ON = "on"
    OFF = "off"
    PAUSE = "pause"
    RESUME = "resume"
    PREVIEW = "preview"
    ANOTHER = "another"
    POST = "post"
    CHANGE = "change"


@dataclass(frozen=True)
class ScheduleChange:
    """A change of day, time (to the minute) or zone (an IANA name). What is None stays as it is."""

    day: Weekday | None = None
    time: datetime.time | None = None
    zone: str | None = None


@dataclass(frozen=True)
class DigestRequest:
    """What to do.

    `when` comes with `on` and `change`, `until` (the first day with a digest again) with `pause`. `reading` is the item
    that a preview shows: to be posted, or another in its place.
    """

    action: DigestAction
    when: ScheduleChange = ScheduleChange()
    until: datetime.date | None = None
    reading: str | None = None
