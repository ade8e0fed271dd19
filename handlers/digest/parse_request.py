"""Understand what follows `digest`: “monday 9am”, “pause until 5 January”, “off”."""

from datetime import date, datetime, time, timedelta

from config.bot_settings import Weekday
from config.failure import Failure
from handlers.digest.parse_schedule import day_named, parse_schedule
from handlers.models.digest_request import DigestAction, DigestRequest, ScheduleChange
from handlers.wording import digest_settings as wording

LONGEST_PAUSE = timedelta(days=366)
_WORDS = {
    **dict.fromkeys(("", "settings", "show", "status", "help"), DigestAction.SHOW),
    **dict.fromkeys(("list", "all"), DigestAction.LIST),
    **dict.fromkeys(("off", "stop"), DigestAction.OFF),
    **dict.fromkeys(("resume", "unpause"), DigestAction.RESUME),
    **dict.fromkeys(("preview",), DigestAction.PREVIEW),
    **dict.fromkeys(("post", "post now", "now"), DigestAction.POST),
}
_SWITCHING_ON = frozenset({"on", "start"})
_NAMING_A_SETTING = frozenset({"day", "time", "zone", "timezone", "change"})
_PAUSE = "pause"


class NotUnderstoodError(Failure):
    """The words mean nothing here; the message says what could have been typed."""


def parse_request(words: str, today: date, home: str) -> DigestRequest:
    """Return what the words ask for; `today` is the day in the channel's zone, `home` the zone of the owner's settings.

    Raises:
        NotUnderstoodError: they ask for nothing that the digest can do.
    """
    typed = " ".join(words.lower().split()).rstrip(".!").removesuffix(" please")
    if typed in _WORDS:
        return DigestRequest(_WORDS[typed])
    first, _, rest = typed.partition(" ")
    if first == _PAUSE:
        return DigestRequest(DigestAction.PAUSE, until=_read_day(rest, today))
    if first in _SWITCHING_ON:
        return DigestRequest(DigestAction.ON, _read_when(rest, home))
    when = _read_when(rest if first in _NAMING_A_SETTING else typed, home)
    if when == ScheduleChange():
        raise NotUnderstoodError(wording.NOT_UNDERSTOOD)
    return DigestRequest(DigestAction.CHANGE, when)


def _read_when(words: str, home: str) -> ScheduleChange:
    when = parse_schedule(words, home)
    if when is None:
        raise NotUnderstoodError(wording.NOT_UNDERSTOOD)
    return when


def _read_day(words: str, today: date) -> date:
    """Return the day that the words of a pause name: after today, and within a year."""
    for opening in ("until ", "till ", "to ", "for "):
        words = words.removeprefix(opening)
    weekday = day_named(words)
    day = _next(weekday, today) if weekday else _date_in(words, today)
    if day is None:
        raise NotUnderstoodError(wording.PAUSE_UNTIL_WHEN)
    if not today < day <= today + LONGEST_PAUSE:
        raise NotUnderstoodError(wording.PAUSE_OUT_OF_RANGE)
    return day


def _next(weekday: Weekday, today: date) -> date:
    days = (list(Weekday).index(weekday) - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=days)


def _date_in(words: str, today: date) -> date | None:
    """Return the date that the words name, days first as in Britain; a day without a year is the next there is."""
    import dateparser  # noqa: PLC0415 (large, and few ever pause a digest in words)

    found = dateparser.parse(
        words,
        languages=["en"],
        settings={
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
            "REQUIRE_PARTS": ["day", "month"] if words[:1].isdigit() and "-" not in words else ["day"],
            "RELATIVE_BASE": datetime.combine(today, time.min),
            "PARSERS": ["relative-time", "absolute-time"],
        },
    )
    return found.date() if found else None
