"""Nobody can call, mention or link through the bot by what they share, wherever it is then shown."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from handlers.saved.entries import save_items
from handlers.services import Services
from handlers.slack.request import Person
from handlers.views.browsing import examples_message
from handlers.views.home import home_view
from handlers.views.saved import saved_items_message, saved_now_message
from handlers.views.sharing.card import card_message
from handlers.views.sharing.form import LONGEST_PLACE, LONGEST_TEXT, LONGEST_TITLE
from knowledge.library.items import Theme
from knowledge.library.own_examples import OwnExample, library_id
from knowledge.library_by_workspace import WorkspaceLibraries
from tests.handlers.limits.everything_shown import SHARER, shown_for_answer, shown_for_item, shown_for_section
from tests.handlers.limits.harm import harm_in_words_of_others
from tests.handlers.limits.hostile_texts import HOSTILE_TEXTS
from tests.slack.fixtures import PUBLIC_URL

TEAM = "T0HOSTILE"


class HostileExamples:
    """A workspace that has published one example for each hostile text, with that text in every field."""

    def version(self, team_id: str) -> str:
        return "one"

    def published(self, team_id: str) -> Sequence[OwnExample]:
        return EXAMPLES


def hostile_example(number: int, text: str) -> OwnExample:
    return OwnExample(
        id=library_id(f"{number:016x}"),
        title=text[:LONGEST_TITLE],
        text=text[:LONGEST_TEXT],
        theme=Theme.EDUCATION,
        place=text[:LONGEST_PLACE],
        topics=("education",),
        shared_at=datetime(2026, 3, 2, tzinfo=UTC),
    )


EXAMPLES = tuple(hostile_example(number, text) for number, text in enumerate(HOSTILE_TEXTS.values()))
each_example = pytest.mark.parametrize("example", EXAMPLES, ids=HOSTILE_TEXTS)


@pytest.fixture(scope="module")
def here(services: Services) -> Services:
    """The services of that workspace."""
    libraries = WorkspaceLibraries(services.library, services.config, HostileExamples(), services.clock)
    return replace(services, workspaces=libraries).in_workspace(TEAM)


@each_example
def test_the_card_of_those_who_check_it(example: OwnExample) -> None:
    assert harm_in_words_of_others(card_message(example, "0123456789abcdef", SHARER, ["Education"])) == []


@each_example
def test_reading_it_and_answers_that_show_it(here: Services, example: OwnExample) -> None:
    assert example.id in here.library.examples
    assert harm_in_words_of_others(*shown_for_item(here, example.id)) == []


@each_example
def test_answers_to_its_own_title(here: Services, example: OwnExample) -> None:
    assert harm_in_words_of_others(*shown_for_answer(here, here.answerer.answer(example.title))) == []


@each_example
def test_saving_it(here: Services, example: OwnExample) -> None:
    entries = save_items(here, Person(TEAM, SHARER), [example.id]).entries
    home = home_view(entries, [], [])
    assert harm_in_words_of_others(saved_now_message(entries, is_new=True), saved_items_message(entries), home) == []


def test_browsing_all_of_them(here: Services) -> None:
    section = here.library.section_of(EXAMPLES[0].id)
    shown = [examples_message(here.library, Theme.EDUCATION, PUBLIC_URL), *shown_for_section(here, section.id)]
    assert harm_in_words_of_others(*shown) == []
