"""Ways in by topic and by theme."""

from collections.abc import Sequence

from handlers.views.blocks import actions, section
from handlers.views.browsing import theme_buttons, topic_buttons
from handlers.views.message import Block
from handlers.views.mrkdwn import bold
from handlers.wording import home as wording
from knowledge.answer import TopicOffer


def browsing_section(topics: Sequence[TopicOffer]) -> list[Block]:
    """Return a button for each topic, and one for each theme's practice examples."""
    return [
        section(bold(wording.BY_TOPIC)),
        *actions(topic_buttons(topics)),
        section(bold(wording.BY_THEME)),
        *actions(theme_buttons()),
    ]
