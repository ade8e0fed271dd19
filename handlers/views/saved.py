"""A person's saved items: the list, and the word that something was saved."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.views.block_kit.elements import Element, actions, button, context, header, section
from handlers.views.block_kit.ids import READ, REMOVE_SAVED, SAVED_ITEMS, action_id
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import bold, escape, fitted, joined
from handlers.wording import saved as wording

ENTRIES_SHOWN = 8
TITLE_CHARACTERS = 150
WORDS_CHARACTERS = 250
SOURCE_CHARACTERS = 250


@dataclass(frozen=True)
class SavedEntry:
    """An item that a person saved, as the library holds it now; `title` is None where it is gone."""

    item_id: str
    title: str | None
    first_words: str
    source: str

    @property
    def name(self) -> str:
        """What to call it."""
        return self.title or wording.GONE


def saved_items_message(entries: Sequence[SavedEntry], first_id: str | None = None) -> Message:
    """Return the items from `first_id` on, each with its buttons; from the first one where that is no longer saved."""
    start = next((place for place, entry in enumerate(entries) if entry.item_id == first_id), 0)
    shown, others = entries[start : start + ENTRIES_SHOWN], entries[start + ENTRIES_SHOWN :]
    nothing = [] if entries else [wording.NOTHING]
    blocks = [
        header(wording.TITLE),
        *(section(escape(line)) for line in nothing),
        *(block for entry in shown for block in _with_buttons(entry)),
        *actions(show_from(wording.MORE, entry) for entry in others[:1]),
    ]
    return Message(blocks)


def saved_now_message(entries: Sequence[SavedEntry], *, is_new: bool) -> Message:
    """Return that these were saved, or had been before, with a button to all saved items."""
    said = wording.SAVED_NOW if is_new else wording.SAVED_BEFORE
    line = said.format(titles=", ".join(dict.fromkeys(f"“{entry.name}”" for entry in entries)))
    blocks = [section(fitted(line, 3 * TITLE_CHARACTERS)), context(escape(wording.WHERE))]
    return Message([*blocks, *actions([show_from(wording.TITLE, entries[0])])])


def entry_blocks(entry: SavedEntry, beside: Element | None = None) -> list[Block]:
    """Return an item's title, first words and source; `beside` is a button to set beside them."""
    if entry.title is None:
        return [section(escape(wording.GONE))]
    words = joined("\n", (bold(entry.title, TITLE_CHARACTERS), fitted(entry.first_words, WORDS_CHARACTERS)))
    source = [context(fitted(entry.source, SOURCE_CHARACTERS))] if entry.source else []
    return [section(words, beside), *source]


def read_button(entry: SavedEntry) -> Element:
    """Return the button that opens an item."""
    label = f"{wording.READ}: {entry.name}"
    return button(wording.READ, action_id(READ, entry.item_id), entry.item_id, label=label)


def show_from(text: str, entry: SavedEntry) -> Element:
    """Return the button that shows the saved items from this one on."""
    return button(text, action_id(SAVED_ITEMS, entry.item_id), entry.item_id)


def _with_buttons(entry: SavedEntry) -> list[Block]:
    label = f"{wording.REMOVE}: {entry.name}"
    remove = button(wording.REMOVE, action_id(REMOVE_SAVED, entry.item_id), entry.item_id, label=label)
    return [*entry_blocks(entry), *actions([remove] if entry.title is None else [read_button(entry), remove])]
