"""The weekly digest of a channel."""

import pytest

from tests.bot.playground.tasks.person import Person

pytestmark = pytest.mark.browser


def test_10_the_digest_comes_on_tuesdays_at_two(person: Person) -> None:
    person.ask("/lac digest on")
    person.press("Change", person.newest)
    person.choose("Day", "Tuesday")
    person.hands.set_time(person.modal.get_by_label("Time", exact=True), 14, 0)
    person.press("Save", person.modal)
    person.sees("on Tuesdays at 14:00", person.modal)
    person.hands.leave(person.page)
    person.sees("on Tuesdays at 14:00", person.newest)
    person.does_not_find("on Mondays at 09:00")


def test_11_the_digest_is_previewed(person: Person) -> None:
    person.ask("/lac digest on")
    person.press("Preview", person.newest)
    person.sees("Only you see this.", person.newest)
    person.press("Back", person.newest)
    person.sees("on Mondays at 09:00", person.newest)


def test_12_the_digest_that_was_previewed_is_posted(person: Person) -> None:
    person.ask("/lac digest on")
    person.press("Preview", person.newest)
    person.sees("Only you see this.", person.newest)
    previewed = person.newest.get_by_role("link").first.inner_text()
    person.press("Post this one", person.newest)
    person.finds("You posted the digest in #team-chat.")
    person.finds(previewed, person.message("This week from the practice exchange"))


def test_13_the_digest_is_paused(person: Person) -> None:
    person.ask("/lac digest on")
    person.sees("The weekly digest is on.", person.newest)
    person.ask("/lac digest pause for 2 weeks")
    person.sees("It is paused until", person.newest)
