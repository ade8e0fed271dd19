"""A practice example of one's own: shared, approved, found, withdrawn."""

import pytest

from tests.bot.playground.tasks.person import BOT, Person

pytestmark = pytest.mark.browser

TITLE = "Breakfast club"


def share_an_example(person: Person) -> None:
    person.ask("/lac share")
    person.write("Title", TITLE)
    person.write("What do you do?", "Every morning we eat together, staff and young people. Fewer go to school hungry.")
    person.choose("Theme", "Health")
    person.choose("Who should check it first?", "Alex Byrne")
    person.tick("No child, family or colleague can be recognised")
    person.press("Send", person.modal)
    person.sees("It has gone to @Alex Byrne", person.modal)
    person.hands.leave(person.page)


def approve_it(person: Person) -> None:
    person.be("Alex Byrne")
    person.go_to(BOT)
    person.press("Publish", person.message("asks you to check it"))
    person.finds("You published “Breakfast club”.")


def test_14_an_example_is_shared(person: Person) -> None:
    share_an_example(person)


def test_15_another_person_approves_it(person: Person) -> None:
    share_an_example(person)
    approve_it(person)


def test_16_it_is_found_by_search(person: Person) -> None:
    share_an_example(person)
    approve_it(person)
    person.ask("/lac breakfast club")
    person.finds(TITLE, person.newest)


def test_17_it_is_withdrawn(person: Person) -> None:
    share_an_example(person)
    approve_it(person)
    person.be("Sam Okafor")
    person.ask("/lac shared")
    person.press("Withdraw", person.newest)
    person.press("Withdraw", person.modal)
    person.finds("Withdrawn: its words are deleted.")
