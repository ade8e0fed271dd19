"""What the author of a shared example is told, in a direct message."""

from handlers.action_ids import CHANGE_EXAMPLE, READ, action_id
from handlers.views.blocks import Element, actions, button, section
from handlers.views.message import Block, Message
from handlers.views.mrkdwn import escape, joined, mention, pieces
from handlers.views.plain_text import text_of
from handlers.views.section_pages import BLOCK_CHARACTERS
from handlers.wording import sharing as wording
from knowledge.own_example import library_id

LONGEST_NOTE = 500


def published_to_author_message(title: str, stored_id: str) -> Message:
    """Return that the example is published, with a button to read it."""
    item_id = library_id(stored_id)
    return _plain_message(wording.PUBLISHED.format(title=title), [button(wording.READ, READ, item_id)])


def returned_to_author_message(title: str, stored_id: str, moderator: str, note: str) -> Message:
    """Return what a moderator (a person's id) asks the author to change, in the moderator's words."""
    line = wording.RETURNED.format(title=title)
    blocks = [
        section(joined(" ", (mention(moderator), escape(line)))),
        *(section(piece) for piece in pieces(note, BLOCK_CHARACTERS)),
        *actions([change_button(title, stored_id)]),
    ]
    return Message(text_of([line, note]), blocks)


def declined_to_author_message(title: str, moderator: str) -> Message:
    """Return that a moderator (a person's id) declined the example."""
    return _message_about(moderator, wording.DECLINED.format(title=title))


def taken_down_to_author_message(title: str, moderator: str) -> Message:
    """Return that a moderator (a person's id) took the published example down."""
    return _message_about(moderator, wording.TAKEN_DOWN.format(title=title))


def not_delivered_message(title: str, stored_id: str) -> Message:
    """Return that nobody who could check the example could be reached."""
    return _plain_message(wording.NOT_DELIVERED.format(title=title), [change_button(title, stored_id)])


def change_button(title: str, stored_id: str) -> Element:
    """Return the button that opens the form with the example in it."""
    label = f"{wording.CHANGE}: {title}"
    return button(wording.CHANGE, action_id(CHANGE_EXAMPLE, stored_id), stored_id, label=label)


def _message_about(moderator: str, line: str) -> Message:
    return Message(text_of([line]), [section(joined(" ", (mention(moderator), escape(line))))])


def _plain_message(line: str, buttons: list[Element]) -> Message:
    blocks: list[Block] = [section(escape(line)), *actions(buttons)]
    return Message(text_of([line]), blocks)
