"""Topics, themes and lists of practice examples."""

from collections.abc import Sequence

from handlers.action_ids import BROWSE_THEME, BROWSE_TOPIC, READ, action_id
from handlers.slack_limits import ACTIONS_ELEMENTS
from handlers.views.answer_buttons import more_button
from handlers.views.blocks import Element, actions, button, header, section
from handlers.views.message import Block, Message
from handlers.views.mrkdwn import escape, fitted, joined
from handlers.views.plain_text import text_of
from handlers.views.result_card import title_of
from handlers.wording import answer as answer_wording
from handlers.wording import browsing as wording
from knowledge.answer import TopicOffer
from knowledge.library import Library, PracticeExample, Theme

EXAMPLES_SHOWN = 8
TEXT_CHARACTERS = 800


def topics_message(topics: Sequence[TopicOffer]) -> Message:
    """Return a button for each topic."""
    blocks = [header(wording.TOPICS_TITLE), section(escape(wording.TOPICS_ADVICE)), *actions(topic_buttons(topics))]
    return Message(text_of([wording.TOPICS_ADVICE, *(topic.title for topic in topics)]), blocks)


def themes_message() -> Message:
    """Return a button for each theme."""
    blocks = [header(wording.THEMES_TITLE), section(escape(wording.THEMES_ADVICE)), *actions(theme_buttons())]
    return Message(text_of([wording.THEMES_ADVICE, *(theme.value for theme in Theme)]), blocks)


def examples_message(library: Library, theme: Theme, public_url: str | None) -> Message:
    """Return the practice examples of a theme, the first of them where there are many."""
    examples = [example for example in library.examples.values() if example.theme is theme]
    title = wording.EXAMPLES_OF.format(theme=theme.value)
    shown, others = examples[:EXAMPLES_SHOWN], [example.id for example in examples[EXAMPLES_SHOWN:]]
    nothing = [] if shown else [wording.NO_EXAMPLES]
    blocks = [
        header(title),
        *(section(escape(line)) for line in nothing),
        *(_example_block(library, example, public_url) for example in shown),
        *actions(more_button(others, wording.MORE_EXAMPLES)),
    ]
    return Message(text_of([title, *nothing, *(example.text for example in shown)]), blocks)


def topic_buttons(topics: Sequence[TopicOffer]) -> list[Element]:
    """Return the buttons that search for a topic."""
    return [
        button(topic.title, action_id(BROWSE_TOPIC, topic.id), topic.id) for topic in topics[: 2 * ACTIONS_ELEMENTS]
    ]


def theme_buttons() -> list[Element]:
    """Return the buttons that list a theme's practice examples."""
    return [button(theme.value, action_id(BROWSE_THEME, theme.name), theme.name) for theme in Theme]


def _example_block(library: Library, example: PracticeExample, public_url: str | None) -> Block:
    title = title_of(example.title, library.read_path(example.id), public_url)
    place = " · ".join(part for part in (example.place, library.own_citation(example.id)) if part)
    text = joined("\n", (title, escape(place), fitted(example.text, TEXT_CHARACTERS)))
    label = f"{answer_wording.READ_EXAMPLE}: {example.title}"
    read = button(answer_wording.READ_EXAMPLE, action_id(READ, example.id), example.id, label=label)
    return section(text, read)
