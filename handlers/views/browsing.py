"""Topics, themes, lists of practice examples, and the help."""

from collections.abc import Sequence

from bot.slack_rules.limits import ACTIONS_ELEMENTS
from handlers.models.command_words import CommandWords
from handlers.views.answers.buttons import more_button
from handlers.views.answers.cards import title_of
from handlers.views.block_kit.elements import Element, actions, bullets, button, context, header, section
from handlers.views.block_kit.ids import BROWSE_THEME, BROWSE_TOPIC, READ, action_id
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, escape, fitted, joined
from handlers.wording import answers as answer_wording
from handlers.wording import browsing as wording
from handlers.wording import commands as help_wording
from knowledge.answers.answer import TopicOffer
from knowledge.library.items import PracticeExample, Theme
from knowledge.library.library import Library

EXAMPLES_SHOWN = 8
TEXT_CHARACTERS = 800


def topics_message(topics: Sequence[TopicOffer]) -> Message:
    """Return a button for each topic."""
    blocks = [header(wording.TOPICS_TITLE), section(escape(wording.TOPICS_ADVICE)), *actions(topic_buttons(topics))]
    return Message(blocks)


def themes_message() -> Message:
    """Return a button for each theme."""
    blocks = [header(wording.THEMES_TITLE), section(escape(wording.THEMES_ADVICE)), *actions(theme_buttons())]
    return Message(blocks)


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
    return Message(blocks)


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


def help_message(commands: Sequence[CommandWords]) -> Message:
    """Return what the bot is, what to type, and where."""
    return Message(
        [
            header(help_wording.TITLE),
            section(escape(help_wording.WHAT_I_AM)),
            section(joined("\n", (bold(help_wording.TRY), bullets(_command_lines(commands))))),
            section(escape(help_wording.WHERE)),
            context(escape(help_wording.PRIVATE)),
        ]
    )


def _command_lines(commands: Sequence[CommandWords]) -> list[Mrkdwn]:
    typed, gets = help_wording.ANY_WORDS
    lines = [joined(": ", (bold(typed), escape(gets)))]
    for command in commands:
        if command.is_on_the_line_before:
            lines[-1] = joined("; ", (lines[-1], escape(f"{command.usage} {command.help}")))
        else:
            lines.append(joined(": ", (bold(command.usage), escape(command.help))))
    return lines
