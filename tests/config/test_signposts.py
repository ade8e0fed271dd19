"""Where to turn: every kind of danger has its signpost, and nothing ships as confirmed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from config.catalogue import CONFIG_FOLDER
from config.signposts import Signposts, UrgentKind, load_signposts

DAY = date(2026, 11, 27)


@pytest.fixture
def signposts() -> Signposts:
    return load_signposts(CONFIG_FOLDER)


@pytest.fixture
def confirmed(signposts: Signposts) -> Signposts:
    """The same, where the owner has confirmed them."""
    content = signposts.file.content.model_copy(update={"confirmed": DAY})
    return Signposts(replace(signposts.file, content=content))


def test_nothing_ships_as_confirmed(signposts: Signposts) -> None:
    assert signposts.confirmed is None
    assert signposts.need_confirming(DAY)


def test_for_a_year_after_they_were_confirmed_they_stand(confirmed: Signposts) -> None:
    assert not confirmed.need_confirming(DAY + timedelta(days=365))
    assert confirmed.need_confirming(DAY + timedelta(days=366))


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (UrgentKind.CHILD, "999"),
        (UrgentKind.MISSING, "101"),
        (UrgentKind.MISSING, "116 000"),
        (UrgentKind.LIFE, "111"),
        (UrgentKind.LIFE, "116 123"),
        (UrgentKind.LIFE, "0800 1111"),
        (UrgentKind.ALLEGATION, "LADO"),
        (UrgentKind.FORCED, "020 7008 0151"),
    ],
)
def test_each_danger_leads_to_those_who_help_in_it(signposts: Signposts, kind: UrgentKind, number: str) -> None:
    assert number in signposts.urgent[kind].text


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        (UrgentKind.CHILD, "If a child is in danger now, call 999."),
        (UrgentKind.MISSING, "If a child is missing now, report it to the police"),
        (UrgentKind.LIFE, "If a life is at risk now, call 999."),
        (UrgentKind.ALLEGATION, "Tell your manager or safeguarding lead now"),
        (UrgentKind.FORCED, "If someone is in danger now, call 999."),
    ],
)
def test_what_to_do_first_stands_first(signposts: Signposts, kind: UrgentKind, first: str) -> None:
    assert signposts.urgent[kind].first.startswith(first)


def test_a_helpline_whose_hours_are_not_known_says_that_it_is_not_always_open(signposts: Signposts) -> None:
    assert "not open at all hours" in signposts.worry
