"""What the author of a shared example is told, in a direct message."""

from datetime import date

from handlers.views.block_kit.elements import Element, button, lines_message
from handlers.views.block_kit.ids import CHANGE_EXAMPLE, READ, action_id
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.mrkdwn import escape, joined, mention, pieces
from handlers.views.reading.paging import BLOCK_CHARACTERS
from handlers.wording import sharing as wording
from knowledge.library.own_examples import library_id

LONGEST_NOTE = 500


def published_to_author_message(title: str, stored_id: str) -> Message:
    """Return that the example is published, with a button to read it."""
    item_id = library_id(stored_id)
    return _plain_message(wording.PUBLISHED.format(title=title), [button(wording.READ, READ, item_id)])


def returned_to_author_message(title: str, stored_id: str, moderator: str, note: str) -> Message:
    """Return what a moderator (a person's id) asks the author to change, in the moderator's words."""
    line = joined(" ", (mention(moderator), escape(wording.RETURNED.format(title=title))))
    return lines_message([line, *pieces(note, BLOCK_CHARACTERS)], [change_button(title, stored_id)])


def declined_to_author_message(title: str, moderator: str) -> Message:
    """Return that a moderator (a person's id) declined the example."""
    return _message_about(moderator, wording.DECLINED.format(title=title))


def refused_to_author_message(shared_on: date, moderator: str) -> Message:
    """Return that a moderator (a person's id) saw that someone can be recognised; the words are gone."""
    return _message_about(moderator, wording.REFUSED.format(day=_in_words(shared_on)))


def taken_down_to_author_message(shared_on: date, moderator: str) -> Message:
    """Return that a moderator (a person's id) took the published example down; the words are gone."""
    return _message_about(moderator, wording.TAKEN_DOWN.format(day=_in_words(shared_on)))


def not_delivered_message(title: str, stored_id: str) -> Message:
    """Return that nobody who could check the example could be reached."""
    return _plain_message(wording.NOT_DELIVERED.format(title=title), [change_button(title, stored_id)])


def nobody_to_ask_message(title: str, stored_id: str) -> Message:
    """Return that those who should check the example are no full members of the workspace, or may not be."""
    return _plain_message(wording.NOBODY_TO_ASK.format(title=title), [change_button(title, stored_id)])


def perhaps_delivered_message(title: str, stored_id: str) -> Message:
    """Return that it is not known whether anyone who could check the example has it."""
    return _plain_message(wording.PERHAPS_DELIVERED.format(title=title), [change_button(title, stored_id)])


def change_button(title: str, stored_id: str) -> Element:
    """Return the button that opens the form with the example in it."""
    label = f"{wording.CHANGE}: {title}"
    return button(wording.CHANGE, action_id(CHANGE_EXAMPLE, stored_id), stored_id, label=label)


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _message_about(moderator: str, line: str) -> Message:
    return lines_message([joined(" ", (mention(moderator), escape(line)))])


def _plain_message(line: str, buttons: list[Element]) -> Message:
    return lines_message([escape(line)], buttons)
