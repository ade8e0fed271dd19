"""What people type after `/lac digest`, and how it is understood."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.bot_settings import Weekday
from handlers.digest.parse_request import NotUnderstoodError, parse_request
from handlers.models.digest_request import DigestAction, DigestRequest, ScheduleChange

TUESDAY = date(2026, 11, 24)


def request(words: str) -> DigestRequest:
    return parse_request(words, TUESDAY, "Europe/London")


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("", DigestAction.SHOW),
        ("settings", DigestAction.SHOW),
        ("list", DigestAction.LIST),
        ("on", DigestAction.ON),
        ("Off", DigestAction.OFF),
        ("stop.", DigestAction.OFF),
        ("preview", DigestAction.PREVIEW),
        ("post now", DigestAction.POST),
        ("resume", DigestAction.RESUME),
    ],
)
def test_single_words(words: str, action: DigestAction) -> None:
    assert request(words) == DigestRequest(action)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("monday 9am", ScheduleChange(Weekday.MONDAY, time(9))),
        ("fridays at 14:30", ScheduleChange(Weekday.FRIDAY, time(14, 30))),
        ("every Tues at 2.30 p.m.", ScheduleChange(Weekday.TUESDAY, time(14, 30))),
        ("day thursday", ScheduleChange(Weekday.THURSDAY)),
        ("time 9", ScheduleChange(time=time(9))),
        ("0930", ScheduleChange(time=time(9, 30))),
        ("noon", ScheduleChange(time=time(12))),
        ("12am", ScheduleChange(time=time(0))),
        ("zone Europe/London", ScheduleChange(zone="Europe/London")),
        ("wed 10:00 new york", ScheduleChange(Weekday.WEDNESDAY, time(10), "America/New_York")),
        ("time zone kathmandu", ScheduleChange(zone="Asia/Kathmandu")),
        ("weds 14h", ScheduleChange(Weekday.WEDNESDAY, time(14))),
        ("weds 14h30", ScheduleChange(Weekday.WEDNESDAY, time(14, 30))),
        ("Wednesday at 2 o'clock", ScheduleChange(Weekday.WEDNESDAY, time(14))),
        ("Wednesday at 2 o’clock", ScheduleChange(Weekday.WEDNESDAY, time(14))),
        ("wednesday 10 o'clock", ScheduleChange(Weekday.WEDNESDAY, time(10))),
        ("wednesday 02:00", ScheduleChange(Weekday.WEDNESDAY, time(2))),
        ("wednesday 2am", ScheduleChange(Weekday.WEDNESDAY, time(2))),
        ("monday 9am please", ScheduleChange(Weekday.MONDAY, time(9))),
        ("Monday at 9am, thank you!", ScheduleChange(Weekday.MONDAY, time(9))),
        ("zone GMT", ScheduleChange(zone="Europe/London")),
        ("zone BST", ScheduleChange(zone="Europe/London")),
        ("zone UTC", ScheduleChange(zone="UTC")),
    ],
)
def test_days_times_and_zones(words: str, when: ScheduleChange) -> None:
    assert request(words) == DigestRequest(DigestAction.CHANGE, when)


def test_it_can_be_switched_on_with_a_day_and_time() -> None:
    assert request("on fridays at 10") == DigestRequest(DigestAction.ON, ScheduleChange(Weekday.FRIDAY, time(10)))


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("pause until 5 January", date(2027, 1, 5)),
        ("pause till the 5th of January 2027", date(2027, 1, 5)),
        ("pause 05/01/2027", date(2027, 1, 5)),
        ("pause until 2027-01-05", date(2027, 1, 5)),
        ("pause until monday", date(2026, 11, 30)),
        ("pause until next Tuesday", date(2026, 12, 1)),
        ("pause for two weeks", date(2026, 12, 8)),
        ("pause until tomorrow", date(2026, 11, 25)),
    ],
)
def test_a_pause_ends_on_a_day_told_in_many_ways(words: str, until: date) -> None:
    assert request(words) == DigestRequest(DigestAction.PAUSE, until=until)


@pytest.mark.parametrize(
    "words", ["pause", "pause until it is over", "pause until 5 January 2020", "pause until 31 February"]
)
def test_a_pause_without_an_end_that_can_be_is_not_understood(words: str) -> None:
    with pytest.raises(NotUnderstoodError, match="pause until 5 January"):
        request(words)


@pytest.mark.parametrize("words", ["monday 25:00", "13pm", "someday", "zone Narnia", "monday tuesday", "day", "9 10"])
def test_what_makes_no_sense_is_not_guessed_at(words: str) -> None:
    with pytest.raises(NotUnderstoodError, match="monday 9am"):
        request(words)


@given(st.text(max_size=60) | st.from_regex(r"(on|pause|zone|time) [a-z0-9:/ .]{0,20}", fullmatch=True))
def test_any_words_are_understood_or_refused_in_a_sentence(words: str) -> None:
    try:
        assert isinstance(request(words), DigestRequest)
    except NotUnderstoodError as refusal:
        assert str(refusal).endswith(".")


def test_gmt_from_a_team_elsewhere_is_no_summer_time() -> None:
    assert parse_request("zone gmt", TUESDAY, "Africa/Accra").when == ScheduleChange(zone="UTC")


@pytest.mark.parametrize(
    ("words", "action"), [("off please", DigestAction.OFF), ("preview please", DigestAction.PREVIEW)]
)
def test_please_hides_no_word(words: str, action: DigestAction) -> None:
    assert request(words).action is action
