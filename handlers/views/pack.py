"""The supervision pack: what it holds, and a link to the pages to print."""

from collections.abc import Sequence

from bot.slack_rules.limits import ACTIONS_ELEMENTS
from handlers.views.answers.cards import example_blocks, question_blocks, result_blocks
from handlers.views.answers.notices import closing_blocks
from handlers.views.block_kit.elements import Element, actions, button, context, header, section
from handlers.views.block_kit.ids import MAKE_PACK, action_id
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.mrkdwn import bold, bold_link, escape
from handlers.views.reflect.invitation import reflect_button
from handlers.wording import pack as wording
from knowledge.answers.answer import TopicOffer
from knowledge.answers.pack import Pack

TITLE_CHARACTERS = 150


def pack_message(pack: Pack, public_url: str | None) -> Message:
    """Return what the pack holds, first the link to its two pages where the bot has an address."""
    address = f"{public_url}/read/pack/{pack.topic.id}" if public_url else None
    return Message(
        [
            header(wording.TITLE.format(topic=pack.topic.title)),
            context(escape(wording.FOR)),
            *([section(bold_link(address, wording.OPEN, TITLE_CHARACTERS))] if address else []),
            section(bold(wording.TO_READ)),
            *result_blocks([pack.passage], pack.notices, public_url),
            *example_blocks(wording.EXAMPLES, pack.examples, public_url, pack.notices),
            *([] if pack.examples else [section(escape(wording.NO_EXAMPLE))]),
            *question_blocks(wording.QUESTIONS, [question.text for question in pack.questions]),
            *actions([reflect_button(pack.topic.id)]),
            *closing_blocks(pack.closing),
        ]
    )


def packs_message(topics: Sequence[TopicOffer]) -> Message:
    """Return a button for the pack of each topic."""
    buttons = [_button(topic, topic.title) for topic in topics[: 2 * ACTIONS_ELEMENTS]]
    return Message([header(wording.CHOOSE_TITLE), section(escape(wording.CHOOSE)), *actions(buttons)])


def pack_button(topic: TopicOffer) -> Element:
    """Return the button that makes a pack, where a topic or a section is shown."""
    return _button(topic, wording.MAKE)


def _button(topic: TopicOffer, words: str) -> Element:
    label = wording.MAKE_FOR.format(topic=topic.title)
    return button(words, action_id(MAKE_PACK, topic.id), topic.id, label=label)
