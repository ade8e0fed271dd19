"""Asking, and what can be done with an answer."""

import re

import pytest

from tests.bot.playground.tasks.person import BOT, Person

pytestmark = pytest.mark.browser


def test_1_what_helps_a_child_who_goes_missing(person: Person) -> None:
    person.ask("/lac what helps a child who goes missing?")
    person.sees("Only visible to you", person.newest)
    person.sees(re.compile("missing|run", re.IGNORECASE), person.newest)
    person.finds("call 999", person.newest)


def test_2_the_restorative_questions(person: Person) -> None:
    person.ask("/lac restorative questions")
    person.sees("What happened?", person.newest)


def test_3_a_question_in_a_channel_is_answered_in_its_thread(person: Person) -> None:
    person.go_to("good-practice")
    person.ask(f"@{BOT} what are restorative approaches?")
    person.sees("1 reply")
    person.press(re.compile("^1 reply"))
    person.sees(re.compile("restorative", re.IGNORECASE), person.newest)


def test_4_a_private_answer_is_shared_and_taken_back(person: Person) -> None:
    person.ask("/lac resilience")
    person.press("Share", person.newest)
    person.sees("Only you see this. Everyone in this channel will see", person.newest)
    person.press("Post it in the channel", person.newest)
    shared = person.message("shared this from the library")
    person.finds("Resilience", shared)
    person.press("Take back", shared)
    person.press("Take back", person.modal)
    person.finds("You took it back.")
    person.does_not_find("shared this from the library")


def test_18_the_lunch_rota_is_not_for_the_library(person: Person) -> None:
    person.ask("/lac lunch rota")
    person.sees("Nothing in the library fits this.", person.newest)
    person.does_not_find(re.compile("exploitation", re.IGNORECASE), person.newest)


def test_19_a_childs_name_and_date_of_birth(person: Person) -> None:
    person.go_to("good-practice")
    person.ask(f"@{BOT} Kayleigh Marsden, born 3.4.2011, has no school place")
    warned = person.message("a full name and a date of birth")
    person.sees("Delete message", warned)
    person.open("More actions", "Delete message", person.message("Kayleigh Marsden"))
    person.press(re.compile("^Delete"), person.modal)
    person.does_not_find("Kayleigh Marsden")


def test_20_practice_that_is_related_to_a_message(person: Person) -> None:
    asked = "Does anyone know what helps a child who runs away?"
    person.ask(asked)
    person.open("More actions", "Find related practice", person.message(asked))
    person.sees("Results", person.modal)
    person.finds(re.compile("missing|runaway", re.IGNORECASE), person.modal)
