"""What a delivery is: one channel's digest of one week, and how far it has come."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class State(StrEnum):
    """How far a delivery has come."""

    WAITING = "waiting"
    """It is surely not in the channel, and may be claimed from `ready_at` on."""
    CLAIMED = "claimed"
    """A process is posting it, until `ready_at`; after that it may be in the channel or not, as if UNSURE."""
    UNSURE = "unsure"
    """It may be in the channel or not; from `ready_at` on, a process may claim it to find out."""
    POSTED = "posted"
    SKIPPED = "skipped"
    FAILED = "failed"


OUTCOME_UNKNOWN = "outcome_unknown"
"""The note on a delivery that may be in the channel or not, and is not to be found out."""


@dataclass(frozen=True)
class Slot:
    """What can be delivered at most once: a channel's digest of the week that begins on a Monday."""

    team_id: str
    channel_id: str
    week: date

    def __post_init__(self) -> None:
        if self.week.weekday() != 0:
            raise ValueError(f"a week is named by its Monday; {self.week} is none")

    @property
    def name(self) -> str:
        """What the message's metadata names the delivery by."""
        return f"{self.team_id}/{self.channel_id}/{self.week.isoformat()}"


@dataclass(frozen=True)
class Delivery:
    """A delivery as it stands.

    `claimed_by` names a process; `note` is a word for the log, such as Slack's error. `reading` is the item of the
    library that it shows, or would show when it was tried last; None before that.
    """

    slot: Slot
    state: State
    attempt: str
    due_at: datetime
    ready_at: datetime
    claimed_by: str | None
    claimed_at: datetime | None
    message_ts: str | None
    settled_at: datetime | None
    note: str | None
    reading: str | None

    @property
    def may_be_in_channel(self) -> bool:
        """Whether it is closed without anybody knowing if it was posted; it must not be posted again."""
        return self.state is State.FAILED and self.note == OUTCOME_UNKNOWN


@dataclass(frozen=True)
class Shown:
    """What a channel was shown: the reading of each digest, the latest last; and when the latest was posted."""

    readings: tuple[str, ...] = ()
    posted_at: datetime | None = None
