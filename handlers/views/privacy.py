"""What the bot keeps, and what it does not."""

from handlers.views.blocks import bullets, header, section
from handlers.views.message import Message
from handlers.views.mrkdwn import escape
from handlers.views.plain_text import text_of
from handlers.wording import privacy as wording


def privacy_message() -> Message:
    """Return it as a list."""
    blocks = [header(wording.TITLE), section(bullets([escape(line) for line in wording.LINES]))]
    return Message(text_of([wording.TITLE, *wording.LINES]), blocks)
