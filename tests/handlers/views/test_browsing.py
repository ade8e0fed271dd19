"""Topics, themes and lists of practice examples; help, privacy and the home tab beside them."""

from dataclasses import replace

import pytest

from handlers.listeners.commands import COMMAND_WORDS
from handlers.views.block_kit.message import Message, View
from handlers.views.browsing import EXAMPLES_SHOWN, examples_message, help_message, themes_message, topics_message
from handlers.views.home import home_view
from handlers.views.privacy import privacy_message
from knowledge.answers.answer import TopicOffer
from knowledge.library.items import Theme
from knowledge.library.loader import load_library
from tests.handlers.shown import buttons, problems, words

LIBRARY = load_library()
TOPICS = [TopicOffer("resilience", "Resilience"), TopicOffer("health", "Health")]


@pytest.mark.parametrize(
    "shown",
    [
        topics_message(TOPICS),
        themes_message(),
        help_message(COMMAND_WORDS),
        privacy_message(),
        home_view([], TOPICS, []),
    ],
)
def test_slack_takes_it(shown: Message | View) -> None:
    assert problems(shown) == []


@pytest.mark.parametrize("theme", Theme)
def test_slack_takes_the_examples_of_a_theme(theme: Theme) -> None:
    assert problems(examples_message(LIBRARY, theme, "https://bot.example.org")) == []


def test_every_topic_has_a_button() -> None:
    assert list(buttons(topics_message(TOPICS).blocks)) == ["Resilience", "Health"]


def test_every_theme_has_a_button() -> None:
    assert list(buttons(themes_message().blocks)) == [theme.value for theme in Theme]


def test_a_theme_lists_its_own_examples_and_no_others() -> None:
    shown = words(examples_message(LIBRARY, Theme.HEALTH, None).blocks)
    titles = {example.title: example.theme for example in LIBRARY.examples.values()}
    assert {theme for title, theme in titles.items() if f"*{title}" in shown} == {Theme.HEALTH}


def test_a_theme_without_examples_says_so() -> None:
    shown = words(examples_message(replace(LIBRARY, examples={}), Theme.HEALTH, None).blocks)
    assert "The library holds no practice example on this theme yet." in shown


def test_a_theme_with_many_examples_shows_the_first_and_a_button_for_the_others() -> None:
    one = next(iter(LIBRARY.examples.values()))
    many = {f"e{number:02}": replace(one, id=f"e{number:02}", theme=Theme.HEALTH) for number in range(12)}
    message = examples_message(replace(LIBRARY, examples=many), Theme.HEALTH, None)
    assert buttons(message.blocks)["More examples"]["value"].split() == list(many)[EXAMPLES_SHOWN:]


def test_the_help_names_every_command() -> None:
    shown = words(help_message(COMMAND_WORDS).blocks)
    assert [command.usage for command in COMMAND_WORDS if command.usage not in shown] == []


def test_the_home_tab_leads_to_topics_and_themes() -> None:
    found = buttons(home_view([], TOPICS, []).payload["blocks"])
    assert {"Resilience", "Joint working"} <= set(found)
