"""What stands under a link to the library's own pages: title, what has moved on, the first words, and the source."""

from handlers.models.link_preview import LinkPreview
from handlers.views.answers.cards import SOURCE_CHARACTERS, TITLE_CHARACTERS
from handlers.views.answers.notices import moved_on
from handlers.views.block_kit.elements import context, section
from handlers.views.block_kit.message import Block
from handlers.views.block_kit.mrkdwn import bold_link, fitted, joined
from handlers.views.block_kit.plain_text import one_line

WORDS_CHARACTERS = 300
"""The page itself has the rest."""


def link_preview_blocks(preview: LinkPreview) -> list[Block]:
    """Return the blocks; all of them may stand under anybody's message."""
    lines = (
        bold_link(preview.url, preview.title, TITLE_CHARACTERS),
        *moved_on(preview.notices, preview.item_id, is_brief=True),
        fitted(one_line(preview.words), WORDS_CHARACTERS),
    )
    return [section(joined("\n", lines)), context(fitted(preview.source, SOURCE_CHARACTERS))]
