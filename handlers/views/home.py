"""The home tab: what the bot is, what to try, and ways in."""

from collections.abc import Sequence

from handlers.views.blocks import actions, divider, header, section
from handlers.views.browsing import theme_buttons, topic_buttons
from handlers.views.message import View
from handlers.views.mrkdwn import bold, escape
from handlers.wording import help as help_wording
from handlers.wording import home as wording
from knowledge.answer import TopicOffer


def home_view(topics: Sequence[TopicOffer]) -> View:
    """Return the home tab with a button for each topic and theme."""
    return View.home(
        [
            header(wording.TITLE),
            section(escape(help_wording.WHAT_I_AM)),
            section(escape(wording.HOW)),
            divider(),
            section(bold(wording.BY_TOPIC)),
            *actions(topic_buttons(topics)),
            section(bold(wording.BY_THEME)),
            *actions(theme_buttons()),
        ]
    )
