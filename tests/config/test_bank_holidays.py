"""The bank holidays of England and Wales."""

from datetime import date, timedelta

import pytest
from dateutil.easter import easter

from config.bank_holidays import HolidaysKept, load_bank_holidays
from config.catalogue import CONFIG_FOLDER

CALENDAR = load_bank_holidays(CONFIG_FOLDER)
A_DAY = timedelta(days=1)


def monday(day: date) -> date:
    """The first Monday from a day on."""
    return day + (7 - day.weekday()) % 7 * A_DAY


def working_days_from(day: date) -> date:
    while day.weekday() >= 5:
        day += A_DAY
    return day


def expected(year: int) -> list[date]:
    """As the law has it: what falls on a weekend has a substitute day."""
    christmas = working_days_from(date(year, 12, 25))
    boxing = working_days_from(max(date(year, 12, 26), christmas + A_DAY))
    may = monday(date(year, 5, 1))
    return [
        working_days_from(date(year, 1, 1)),
        easter(year) - 2 * A_DAY,
        easter(year) + A_DAY,
        may,
        monday(date(year, 5, 25)),
        monday(date(year, 8, 25)),
        christmas,
        boxing,
    ]


@pytest.mark.parametrize("year", [2026, 2027, 2028])
def test_they_are_those_of_the_law(year: int) -> None:
    assert [day for day in CALENDAR.days if day.year == year] == expected(year)


def test_it_says_until_when_it_knows_them() -> None:
    assert CALENDAR.last_day == date(2028, 12, 31)


def test_they_count_where_the_clocks_are_londons() -> None:
    kept = CALENDAR.kept(HolidaysKept.ENGLAND_AND_WALES)
    assert date(2026, 12, 25) in kept.in_zone("Europe/London")
    assert kept.in_zone("America/New_York") == frozenset()


def test_an_owner_may_keep_none() -> None:
    assert CALENDAR.kept(HolidaysKept.NONE).in_zone("Europe/London") == frozenset()
