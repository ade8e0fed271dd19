"""Find a day of the week, a time and a time zone in what a person typed, such as “fridays at 2.30pm, New York”."""

import re
from datetime import time
from functools import cache
from zoneinfo import available_timezones

from config.bank_holidays import LONDON
from config.bot_settings import Weekday
from handlers.models.digest_request import ScheduleChange

_DAYS = {
    Weekday.MONDAY: r"mon(?:days?)?",
    Weekday.TUESDAY: r"tue(?:s(?:days?)?)?",
    Weekday.WEDNESDAY: r"wed(?:s|nesdays?)?",
    Weekday.THURSDAY: r"thu(?:r(?:s(?:days?)?)?)?",
    Weekday.FRIDAY: r"fri(?:days?)?",
    Weekday.SATURDAY: r"sat(?:urdays?)?",
    Weekday.SUNDAY: r"sun(?:days?)?",
}
_TIME = re.compile(r"(?<![\w:./+-])(\d{1,2})(?:[:.h]?(\d\d)|h)?\s*(am|pm|a\.m\.?|p\.m\.?)?(?![\w:./-])")
_BARE_HOUR = re.compile(r"[1-6]")
"""“Wednesday at 2” and “2 o’clock” mean the afternoon; who means the night writes 02:00 or 2am."""
_NAMED_TIMES = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_FILLERS = frozenset(
    "every each on at in to the o'clock o’clock oclock week day time zone timezone and of "
    "please pls thanks thank you".split()
)
_NICKNAMES = {"uk": LONDON, "bst": LONDON, "utc": "UTC"}
_HALF_A_DAY = 12


def parse_schedule(words: str, home: str) -> ScheduleChange | None:
    """Return the day, time and zone that the words name; None where a word is left over that means none of these.

    `home` is the zone of the owner's settings.
    """
    rest = words.lower().replace(",", " ")
    day, rest = _take_day(rest)
    at, rest = _take_time(rest)
    left = " ".join(word for word in rest.split() if word not in _FILLERS)
    zone = zone_named(left, home)
    return None if left and zone is None else ScheduleChange(day, at, zone)


def zone_named(words: str, home: str) -> str | None:
    """Return the IANA name of a time zone from that name, from its city or from “UK”; None where there is none.

    “GMT” from a team whose `home` is London means the clocks of London, also in summer; from others it means UTC.
    """
    name = words.strip().lower().replace(" ", "_")
    if name == "gmt":
        return LONDON if home == LONDON else "UTC"
    return _NICKNAMES.get(name) or _zones().get(name)


def day_named(words: str) -> Weekday | None:
    """Return the day of the week that the words are, perhaps after “next” or “on”; None where they are not."""
    day, rest = _take_day(words.lower())
    return day if set(rest.split()) <= {"next", "on", "this", "the"} else None


def _take_day(words: str) -> tuple[Weekday | None, str]:
    for day, pattern in _DAYS.items():
        found = re.search(rf"(?<![\w/]){pattern}(?![\w/])", words)
        if found:
            return day, f"{words[: found.start()]} {words[found.end() :]}"
    return None, words


def _take_time(words: str) -> tuple[time | None, str]:
    for name, named in _NAMED_TIMES.items():
        if name in words.split():
            return named, " ".join(word for word in words.split() if word != name)
    found = _TIME.search(words)
    if found is None:
        return None, words
    half = (found[3] or "")[:1] or ("p" if _BARE_HOUR.fullmatch(found[0].strip()) else "")
    at = _clock_time(int(found[1]), int(found[2] or 0), half)
    if at is None:
        return None, words
    return at, f"{words[: found.start()]} {words[found.end() :]}"


def _clock_time(hour: int, minute: int, half: str) -> time | None:
    if half:
        if not 1 <= hour <= _HALF_A_DAY:
            return None
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if half == "p" else 0)
    return time(hour, minute) if hour < 2 * _HALF_A_DAY and minute < 60 else None


@cache
def _zones() -> dict[str, str]:
    """Return the zones by their whole name and by their city, in lower case; of two with one city the shorter name."""
    names = sorted(available_timezones(), key=lambda name: (len(name), name), reverse=True)
    by_city = {name.rpartition("/")[2].lower(): name for name in names if "/" in name}
    return by_city | {name.lower(): name for name in names if "/" in name}
