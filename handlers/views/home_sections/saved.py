"""What the person has saved, the newest first."""

from collections.abc import Sequence

from handlers.views.blocks import actions, section
from handlers.views.message import Block
from handlers.views.mrkdwn import bold, escape
from handlers.views.saved_items import SavedEntry, entry_blocks, read_button, show_from
from handlers.wording import saved_items as wording

ENTRIES_SHOWN = 3


def saved_section(entries: Sequence[SavedEntry]) -> list[Block]:
    """Return the newest items, and a button to all of them."""
    newest = [entry for entry in entries if entry.title is not None][:ENTRIES_SHOWN]
    return [
        section(bold(wording.TITLE)),
        *(section(escape(line)) for line in ([] if entries else [wording.NOTHING])),
        *(block for entry in newest for block in entry_blocks(entry, read_button(entry))),
        *actions(show_from(wording.ALL, entry) for entry in entries[:1]),
    ]
