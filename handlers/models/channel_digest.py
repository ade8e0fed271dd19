"""A channel's digest as people see it: plain values, no rows."""

from dataclasses import dataclass
from datetime import date, datetime

from knowledge.digest.schedule import Schedule


@dataclass(frozen=True)
class ChannelDigest:
    """When a channel gets its digest. `next_due` is by the clocks of its zone, None while it is off."""

    channel: str
    schedule: Schedule
    is_on: bool
    paused_until: date | None
    next_due: datetime | None
