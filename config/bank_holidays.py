"""The bank holidays of England and Wales, read from bank-holidays.yaml."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from pydantic import Field, model_validator

from config.yaml_source import StrictModel, read_yaml

LONDON = "Europe/London"


class HolidaysKept(StrEnum):
    """Whose bank holidays move the digest."""

    ENGLAND_AND_WALES = "england-and-wales"
    NONE = "none"


class BankHolidaysEntry(StrictModel):
    """The content of bank-holidays.yaml. `days` are in order; the file knows the years up to that of the last."""

    source: str
    days: tuple[date, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _are_in_order(self) -> "BankHolidaysEntry":
        if list(self.days) != sorted(set(self.days)):
            raise ValueError("write the days in order, each once")
        return self


@dataclass(frozen=True)
class BankHolidays:
    """Days on which English offices are closed, besides weekends. None where the owner keeps none."""

    days: frozenset[date] = frozenset()

    def in_zone(self, zone: str) -> frozenset[date]:
        """Return the days that count where the clocks are those of a zone: English ones count in London's."""
        return self.days if zone == LONDON else frozenset()


@dataclass(frozen=True)
class BankHolidayCalendar:
    """All the days that the file knows."""

    days: tuple[date, ...]

    @property
    def last_day(self) -> date:
        """Return the last day of the years that the file knows."""
        return date(self.days[-1].year, 12, 31)

    def kept(self, whose: HolidaysKept) -> BankHolidays:
        """Return the days that move the digest, as the owner has set it."""
        return BankHolidays(frozenset(self.days) if whose is HolidaysKept.ENGLAND_AND_WALES else frozenset())


def load_bank_holidays(folder: Path) -> BankHolidayCalendar:
    """Read bank-holidays.yaml.

    Raises:
        ContentError: the file breaks its model.
    """
    return BankHolidayCalendar(read_yaml(folder / "bank-holidays.yaml", BankHolidaysEntry).content.days)
