"""The way into the reflect guide."""

from handlers.views.blocks import actions, section
from handlers.views.message import Block
from handlers.views.mrkdwn import bold, escape, joined
from handlers.views.reflect.invitation import reflect_button
from handlers.wording import reflect as wording


def reflect_section() -> list[Block]:
    """Return what the guide is, and the button that opens it."""
    words = joined("\n", (bold(wording.OPEN_LABEL), escape(wording.INVITATION)))
    return [section(words), *actions([reflect_button()])]
