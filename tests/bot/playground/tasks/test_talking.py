"""Talking with the bot in its direct message."""

import re

import pytest

from tests.bot.playground.tasks.person import BOT, Person

pytestmark = pytest.mark.browser


def test_23_hello_and_thanks_and_what_can_you_do(person: Person) -> None:
    person.go_to(BOT)
    for said, heard in [
        ("hello", "Hello. Ask me about work"),
        ("thanks!", "You’re welcome."),
        ("that's really helpful, thank you so much", "You’re welcome."),
        ("what can you do?", "Ask me about work with looked-after children in your own words."),
        ("is this up to date?", "The briefing is of 2010."),
    ]:
        person.ask(said)
        person.press(re.compile("^1 reply"), person.message(said))
        person.sees(heard, person.thread)
        person.hands.leave(person.page)


def test_24_a_conversation_goes_on(person: Person) -> None:
    person.go_to(BOT)
    person.finds("You could ask", person.newest)
    person.ask("resilience")
    person.press(re.compile("^1 reply"), person.message("resilience"))
    person.reply("more")
    person.finds("More results", person.newest)
    person.reply("examples?")
    person.finds("Practice examples", person.newest)
    person.reply("tell me more about the first one")
    person.finds("More about this", person.newest)


def test_who_goes_to_the_home_tab_sees_its_search(person: Person) -> None:
    person.go_to("App Home")
    person.sees("Search the library")
