"""The way to share a practice example, and to what one has shared."""

from handlers.views.blocks import actions, section
from handlers.views.message import Block
from handlers.views.mrkdwn import bold, escape, joined
from handlers.views.sharing.own_list import share_button, shared_examples_button
from handlers.wording import sharing as wording


def sharing_section() -> list[Block]:
    """Return what sharing is, with both buttons."""
    words = joined("\n", (bold(wording.SECTION_TITLE), escape(wording.INVITATION)))
    return [section(words), *actions([share_button(), shared_examples_button()])]
