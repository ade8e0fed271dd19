"""What the bot is, and how to ask it."""

from handlers.views.blocks import header, section
from handlers.views.message import Block
from handlers.views.mrkdwn import escape
from handlers.wording import help as help_wording
from handlers.wording import home as wording


def welcome_section() -> list[Block]:
    """Return the top of the home tab."""
    return [header(wording.TITLE), section(escape(help_wording.WHAT_I_AM)), section(escape(wording.HOW))]
