"""Everyone can use the playground in each of its states, and on a narrow screen; in light and in dark."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.bot.accessibility import WIDTHS, wrong_with
from tests.bot.playground.tasks.conftest import at_the_playground
from tests.bot.playground.tasks.hands import Mouse
from tests.bot.playground.tasks.person import BOT, Person

pytestmark = pytest.mark.browser


@pytest.fixture(params=WIDTHS)
def person(request: pytest.FixtureRequest, browser: Browser, url: str) -> Iterator[Person]:
    """Sam at a desktop, or at the narrowest screen."""
    with at_the_playground(browser, url, Mouse, (request.param, 800)) as person:
        yield person


def the_welcome(person: Person) -> None:
    person.sees("Welcome to the playground")


def what_to_do_next(person: Person) -> None:
    person.hands.press(person.page.locator("#try-share"))
    person.sees("Try something else", person.page.locator("body"))


def a_private_answer(person: Person) -> None:
    person.ask("/lac resilience")
    person.finds("Only visible to you", person.newest)


def a_thread(person: Person) -> None:
    person.go_to("good-practice")
    person.ask(f"@{BOT} what are restorative approaches?")
    person.press(re.compile("^1 reply"))
    person.finds("NCB briefing, 2010", person.newest)


def an_empty_direct_message(person: Person) -> None:
    person.go_to(BOT)
    person.finds("You could ask", person.newest)


def a_conversation(person: Person) -> None:
    person.go_to(BOT)
    person.ask("resilience")
    person.finds("1 reply")


def the_agent_view(person: Person) -> None:
    person.install("With Slack’s agent view")
    person.go_to(BOT)
    person.page.get_by_role("group", name="Suggested questions").get_by_role("button").first.wait_for()


def an_answer_in_the_agent_view(person: Person) -> None:
    the_agent_view(person)
    person.ask("resilience")
    person.finds("NCB briefing, 2010")


def the_home_tab(person: Person) -> None:
    person.go_to("App Home")
    person.finds("Browse by topic")


def results_of_the_home_tab(person: Person) -> None:
    the_home_tab(person)
    box = person.page.get_by_label("Search the library")
    box.fill("resilience")
    box.press("Enter")
    person.finds("NCB briefing, 2010", person.modal)


def the_shortcuts(person: Person) -> None:
    person.press("Shortcuts")
    person.page.get_by_role("menuitem").first.wait_for()


def the_menu_of_a_message(person: Person) -> None:
    person.ask("Good morning")
    person.press("More actions", person.message("Good morning"))
    person.page.get_by_role("menuitem").first.wait_for()


def a_message_that_is_being_changed(person: Person) -> None:
    person.ask("Good morning")
    person.open("More actions", "Edit message", person.message("Good morning"))


def suggested_commands(person: Person) -> None:
    person.page.locator("#composer").press_sequentially("/")
    person.page.get_by_role("option").first.wait_for()


def suggested_names(person: Person) -> None:
    person.page.locator("#composer").press_sequentially("@")
    person.page.get_by_role("option").first.wait_for()


def a_form(person: Person) -> None:
    person.ask("/lac share")
    person.finds("Title", person.modal)


def a_form_with_mistakes(person: Person) -> None:
    a_form(person)
    person.press("Send", person.modal)
    person.finds("Please complete this required field.", person.modal)


def a_modal_on_another(person: Person) -> None:
    a_private_answer(person)
    person.press("Read", person.newest)
    person.press("Copy reference", person.modal)
    person.finds("Select all of it", person.modal)


def a_question_before_it_is_done(person: Person) -> None:
    person.empty_the_playground()
    person.finds("Empty the playground?", person.modal)


def a_problem(person: Person) -> None:
    person.ask("/nothing")
    person.page.get_by_role("alert").filter(has_text="/nothing").wait_for()


def a_file(person: Person) -> None:
    person.ask("/lac privacy")
    person.press("Send me what is kept about me", person.newest)
    person.go_to(BOT)
    person.hands.press(person.page.locator("summary").filter(has_text=".json").last)


def a_message_that_waits(person: Person) -> None:
    person.be("Alex Byrne")
    person.ask("Good morning, Sam")
    person.be("Sam Okafor")


def requests_and_answers(person: Person) -> None:
    a_private_answer(person)
    person.show_requests()
    person.page.locator("#requests details").first.wait_for()


STATES: list[Callable[[Person], None]] = [
    the_welcome,
    what_to_do_next,
    a_private_answer,
    a_thread,
    an_empty_direct_message,
    a_conversation,
    the_agent_view,
    an_answer_in_the_agent_view,
    the_home_tab,
    results_of_the_home_tab,
    the_shortcuts,
    the_menu_of_a_message,
    a_message_that_is_being_changed,
    suggested_commands,
    suggested_names,
    a_form,
    a_form_with_mistakes,
    a_modal_on_another,
    a_question_before_it_is_done,
    a_problem,
    a_file,
    a_message_that_waits,
    requests_and_answers,
]


@pytest.mark.parametrize("come_to", STATES, ids=lambda state: state.__name__.replace("_", " "))
def test_everyone_can_use(person: Person, come_to: Callable[[Person], None]) -> None:
    come_to(person)
    assert wrong_with(person.page) == []
