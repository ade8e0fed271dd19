"""With the keyboard alone one is soon where one writes."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.bot.playground.tasks.conftest import DESKTOP, PHONE, at_the_playground
from tests.bot.playground.tasks.hands import HAS_FOCUS, Keyboard
from tests.bot.playground.tasks.person import Person

pytestmark = pytest.mark.browser
MOST_PRESSES_TO_WRITE = 5
"""From where the focus is when the page opens; it was 17 to 60."""


@pytest.fixture(params=[DESKTOP, PHONE], ids=["1280", "390"])
def person(request: pytest.FixtureRequest, browser: Browser, url: str) -> Iterator[Person]:
    """Sam, with nothing but a keyboard."""
    with at_the_playground(browser, url, Keyboard, request.param) as person:
        yield person


def test_22_the_box_to_write_in_is_at_most_five_presses_away(person: Person) -> None:
    box = person.page.locator("#composer")
    presses = 0
    while not box.evaluate(HAS_FOCUS) and presses <= MOST_PRESSES_TO_WRITE:
        person.page.keyboard.press("Tab")
        presses += 1
    assert presses <= MOST_PRESSES_TO_WRITE
