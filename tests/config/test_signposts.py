"""Signposts are confirmed once a year."""

from datetime import timedelta

import pytest

from config.catalogue import CONFIG_FOLDER
from config.signposts import Signposts, load_signposts


@pytest.fixture
def signposts() -> Signposts:
    return load_signposts(CONFIG_FOLDER)


def test_a_year_after_the_last_check_the_signposts_still_stand(signposts: Signposts) -> None:
    assert not signposts.need_confirming(signposts.confirmed + timedelta(days=365))


def test_a_day_later_they_need_confirming(signposts: Signposts) -> None:
    assert signposts.need_confirming(signposts.confirmed + timedelta(days=366))


@pytest.mark.parametrize("number", ["999", "0808 800 5000", "0800 1111", "116 000"])
def test_the_number_to_call_stands_in_a_signpost(signposts: Signposts, number: str) -> None:
    assert any(number in signpost.text for signpost in signposts.by_id.values())


def test_the_nspcc_signpost_says_that_it_is_not_always_open(signposts: Signposts) -> None:
    assert "not open at all hours" in signposts.by_id["nspcc"].text
