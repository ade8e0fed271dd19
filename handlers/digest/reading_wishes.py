"""Understand what follows `digest`: “monday 9am”, “pause until 5 January”, “off”."""

from datetime import date, datetime, time, timedelta

import dateparser

from config.bot_settings import Weekday
from config.failure import Failure
from handlers.digest.wishes import Deed, When, Wish
from handlers.digest.words_of_time import day_named, read_when
from handlers.wording import digest_settings as wording

LONGEST_PAUSE = timedelta(days=366)
_WORDS = {
    "": Deed.SHOW, "settings": Deed.SHOW, "show": Deed.SHOW, "status": Deed.SHOW, "help": Deed.SHOW,
    "list": Deed.LIST, "all": Deed.LIST,
    "off": Deed.OFF, "stop": Deed.OFF,
    "resume": Deed.RESUME, "unpause": Deed.RESUME,
    "preview": Deed.PREVIEW,
    "post": Deed.POST, "post now": Deed.POST, "now": Deed.POST,
}  # fmt: skip
_SWITCHING_ON = frozenset({"on", "start"})
_NAMING_A_SETTING = frozenset({"day", "time", "zone", "timezone", "change"})
_PAUSE = "pause"


class NotUnderstoodError(Failure):
    """The words mean nothing here; the message says what could have been typed."""


def read_wish(words: str, today: date) -> Wish:
    """Return what the words ask for; `today` is the day in the channel's zone.

    Raises:
        NotUnderstoodError: they ask for nothing that the digest can do.
    """
    typed = " ".join(words.lower().split()).rstrip(".!")
    if typed in _WORDS:
        return Wish(_WORDS[typed])
    first, _, rest = typed.partition(" ")
    if first == _PAUSE:
        return Wish(Deed.PAUSE, until=_read_day(rest, today))
    if first in _SWITCHING_ON:
        return Wish(Deed.ON, _read_when(rest))
    when = _read_when(rest if first in _NAMING_A_SETTING else typed)
    if when == When():
        raise NotUnderstoodError(wording.NOT_UNDERSTOOD)
    return Wish(Deed.CHANGE, when)


def _read_when(words: str) -> When:
    when = read_when(words)
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
