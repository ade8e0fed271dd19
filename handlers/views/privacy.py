"""What the bot keeps, what it does not, and a button to delete what is kept about a person."""

from collections.abc import Mapping, Sequence

from handlers.views.block_kit.elements import (
    Element,
    actions,
    bullets,
    button,
    confirmed,
    context,
    header,
    line_message,
    lines_message,
    section,
)
from handlers.views.block_kit.ids import DELETE_KEPT, SEND_KEPT
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import bold, escape, joined
from handlers.wording import privacy as wording


def privacy_message() -> Message:
    """Return it as a list."""
    lines = [escape(line) for line in wording.LINES]
    blocks = [
        header(wording.TITLE),
        section(bullets(lines)),
        *kept_blocks(),
        *actions([send_button(), delete_button()]),
    ]
    return Message(blocks)


def kept_blocks() -> list[Block]:
    """Return what is kept about a person, as a list."""
    lines = bullets([escape(line) for line in wording.KEPT])
    return [section(joined("\n", (bold(wording.KEPT_TITLE), lines))), context(escape(wording.NOT_ABOUT_YOU))]


def send_button() -> Element:
    """Return the button that sends it to the person as a file."""
    return button(wording.SEND, SEND_KEPT, "everything")


def kept_file_message() -> Message:
    """Return what stands above the file."""
    return line_message(wording.FILE)


def kept_sent_message() -> Message:
    """Return where the file is."""
    return line_message(wording.FILE_SENT)


def delete_button() -> Element:
    """Return the button that deletes it, after asking."""
    delete = button(wording.DELETE, DELETE_KEPT, "everything")
    return confirmed(delete, wording.DELETE_TITLE, wording.DELETE_TEXT, wording.DELETE_YES, wording.DELETE_NO)


def deleted_message(deleted: Mapping[str, int], mentions: int, notes: Sequence[str] = ()) -> Message:
    """Return how much was deleted, by the store's tables, and how many mentions of the person; then the notes."""
    saved, shared = deleted.get("saved_items", 0), deleted.get("shared_examples", 0)
    is_something = saved or shared or mentions or deleted.get("shown_answers")
    line = wording.DELETED.format(saved=saved, shared=shared, mentions=mentions)
    return lines_message(map(escape, [line if is_something else wording.NOTHING_KEPT, *notes]))
