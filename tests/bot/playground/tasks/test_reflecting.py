"""The reflect guide, from its first question to the summary."""

import re

import pytest
from playwright.sync_api import expect

from tests.bot.playground.tasks.person import Person

pytestmark = pytest.mark.browser


def test_9_the_guide_to_its_end_and_the_summary(person: Person) -> None:
    person.ask("/lac reflect")
    person.tick("A conversation with the person who was harmed")
    person.press("Start", person.modal)
    person.hands.write(person.modal.get_by_role("textbox").first, "A quiet word at the door")
    for step in range(1, 5):
        person.sees(f"Step {step} of 5", person.modal)
        person.press("Next", person.modal)
    person.sees("Step 5 of 5", person.modal)
    person.press("Finish", person.modal)
    summary = person.modal.get_by_role("textbox", name="Summary")
    expect(summary).to_have_value(re.compile("A quiet word at the door"))
    person.press("Done", person.modal)
    expect(person.modal).to_have_count(0)
