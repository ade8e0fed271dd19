"""How the bot behaves in a workspace, read from settings.yaml."""

import datetime
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, field_validator, model_validator

from config.bank_holidays import HolidaysKept
from config.yaml_source import StrictModel, read_yaml

HOURS_AND_MINUTES = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
MemberId = Annotated[str, Field(pattern=r"^[UW][A-Z0-9]{2,20}$")]
ChannelId = Annotated[str, Field(pattern=r"^[CG][A-Z0-9]{2,20}$")]


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class DigestChangers(StrEnum):
    """Who may switch on, change or stop a channel's digest."""

    ANYONE = "anyone"
    MODERATORS = "moderators"


class DigestDefaults(StrictModel):
    """When the weekly digest is posted where a channel has chosen nothing else.

    `holidays` are those on which none comes where the clocks are London's, but on the next working day. `channels` get
    it from the start, without anybody typing a command there.
    """

    day: Weekday
    time: datetime.time
    zone: str
    holidays: HolidaysKept = HolidaysKept.ENGLAND_AND_WALES
    channels: tuple[ChannelId, ...] = ()

    @field_validator("time", mode="before")
    @classmethod
    def _is_hours_and_minutes(cls, value: Any) -> datetime.time:
        # YAML reads an unquoted 10:30 as the number 630, so only text is taken.
        match = HOURS_AND_MINUTES.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            raise ValueError('write the time as hours and minutes in quotes, for example "09:00"')
        return datetime.time(int(match[1]), int(match[2]))

    @field_validator("zone")
    @classmethod
    def _is_a_time_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"there is no time zone “{value}”; write one like Europe/London") from error
        return value


Days = Annotated[int, Field(ge=1, le=3650)]


class ExampleTerms(StrictModel):
    """For how many days a shared example is kept that is not published: since it was shared, or decided on."""

    waiting: Days = 90
    returned: Days = 90
    declined: Days = 30


class BotSettings(StrictModel):
    """The content of settings.yaml. `moderators` holds Slack member ids; what ends in `days` counts whole days."""

    digest: DigestDefaults
    who_may_change_a_digest: DigestChangers
    moderators: tuple[MemberId, ...] = ()
    retention_days: Days
    keep_examples_days: ExampleTerms = ExampleTerms()
    keep_reasons_days: Days = 365
    keep_after_leaving_days: Days = 30
    keep_gaps_days: Days = 365

    @model_validator(mode="after")
    def _someone_may_change_a_digest(self) -> "BotSettings":
        if self.who_may_change_a_digest is DigestChangers.MODERATORS and not self.moderators:
            raise ValueError("only moderators may change a digest, but there are none; name some under `moderators`")
        return self


def load_bot_settings(folder: Path) -> BotSettings:
    """Read settings.yaml.

    Raises:
        ContentError: the file breaks its model.
    """
    return read_yaml(folder / "settings.yaml", BotSettings).content
