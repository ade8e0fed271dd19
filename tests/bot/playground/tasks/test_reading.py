"""Reading on, saving, and looking through the library."""

import pytest

from tests.bot.playground.tasks.person import Person

pytestmark = pytest.mark.browser


def test_5_one_thing_is_saved_and_found_again(person: Person) -> None:
    person.ask("/lac resilience")
    person.press("Save", person.newest)
    person.sees("Saved for you", person.newest)
    person.ask("/lac saved")
    person.sees("My saved items", person.newest)
    person.sees("Resilience and the interface", person.newest)


def test_6_a_whole_section_is_read(person: Person) -> None:
    person.ask("/lac resilience")
    person.press("Read", person.newest)
    person.sees("Resilience and the interface", person.modal)
    person.finds("NCB briefing, 2010", person.modal)
    person.hands.leave(person.page)


def test_7_practice_examples_about_health(person: Person) -> None:
    person.ask("/lac examples health")
    person.sees("Practice examples: Health", person.newest)


def test_8_the_nice_guidance_has_changed(person: Person) -> None:
    person.ask("/lac NICE guidance")
    person.sees("NICE replaced this guidance in 2021", person.newest)
    person.press("Read", person.newest)
    person.sees("NICE replaced this guidance in 2021", person.modal)


def test_21_what_is_kept_about_me_is_deleted(person: Person) -> None:
    person.ask("/lac resilience")
    person.press("Save", person.newest)
    person.sees("Saved for you", person.newest)
    person.ask("/lac privacy")
    person.press("Delete what is kept about me", person.newest)
    person.press("Delete", person.modal)
    person.finds("Deleted: saved items 1")
