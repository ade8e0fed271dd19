"""What the bot keeps about the person, and a button to delete it."""

from handlers.views.blocks import actions, context
from handlers.views.message import Block
from handlers.views.mrkdwn import escape
from handlers.views.privacy import delete_button, kept_blocks
from handlers.wording import privacy as wording


def kept_section(saved_count: int) -> list[Block]:
    """Return the bottom of the home tab."""
    count = context(escape(wording.SAVED_COUNT.format(count=saved_count)))
    return [*kept_blocks(), count, *actions([delete_button()])]
