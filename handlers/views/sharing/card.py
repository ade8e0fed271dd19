"""A shared example as those see it who check it before others do."""

from collections.abc import Sequence

from handlers.views.block_kit.elements import (
    Element,
    actions,
    button,
    confirmed,
    context,
    line_message,
    lines_message,
    section,
)
from handlers.views.block_kit.ids import (
    ASK_FOR_CHANGES,
    CHANGES_NOTE,
    DECLINE_EXAMPLE,
    PUBLISH_EXAMPLE,
    REFUSE_EXAMPLE,
    TAKE_DOWN_EXAMPLE,
)
from handlers.views.block_kit.inputs import paragraph_input
from handlers.views.block_kit.message import Block, Message, View
from handlers.views.block_kit.mrkdwn import bold, escape, fitted, joined, mention, pieces
from handlers.views.reading.paging import BLOCK_CHARACTERS
from handlers.views.sharing.outcome import LONGEST_NOTE
from handlers.wording import sharing as wording
from knowledge.library.own_examples import OwnExample

LINE_CHARACTERS = 300


def card_message(example: OwnExample, stored_id: str, author: str, topics: Sequence[str]) -> Message:
    """Return the whole example with what to decide; `author` is a person's id, `topics` are titles.

    Nobody has checked its words yet, so its notification tells only who asks.
    """
    blocks = [
        section(joined(" ", (mention(author), escape(wording.TO_CHECK)))),
        *example_blocks(example, topics),
        context(escape(wording.CHECK_LIST)),
        *actions(
            [
                button(wording.PUBLISH, PUBLISH_EXAMPLE, stored_id),
                button(wording.ASK_FOR_CHANGES, ASK_FOR_CHANGES, stored_id),
                confirmed(
                    button(wording.DECLINE, DECLINE_EXAMPLE, stored_id),
                    wording.DECLINE_CONFIRM_TITLE,
                    wording.DECLINE_CONFIRM,
                    wording.DECLINE,
                    wording.KEEP,
                ),
                confirmed(
                    button(wording.REFUSE, REFUSE_EXAMPLE, stored_id),
                    wording.REFUSE_CONFIRM_TITLE,
                    wording.REFUSE_CONFIRM,
                    wording.REFUSE_YES,
                    wording.KEEP,
                ),
            ]
        ),
    ]
    return Message(blocks, announced=1)


def example_blocks(example: OwnExample, topics: Sequence[str]) -> list[Block]:
    """Return every word of an example."""
    return [
        section(bold(example.title)),
        context(fitted(_place(example, topics), LINE_CHARACTERS)),
        *(section(piece) for piece in pieces(example.text, BLOCK_CHARACTERS)),
    ]


def published_message(title: str, stored_id: str, notes: Sequence[str] = ()) -> Message:
    """Return what takes the place of the card when its reader has published it."""
    lines = [wording.YOU_PUBLISHED.format(title=title), *notes]
    return lines_message(map(escape, lines), [_take_down_button(stored_id)])


def returned_message(title: str, notes: Sequence[str] = ()) -> Message:
    """Return what takes the place of the card when its reader has asked for changes."""
    return lines_message(map(escape, [wording.YOU_RETURNED.format(title=title), *notes]))


def declined_message(notes: Sequence[str]) -> Message:
    """Return what takes the place of the card when its reader has declined it."""
    return lines_message(map(escape, [wording.YOU_DECLINED, *notes]))


def refused_message(notes: Sequence[str]) -> Message:
    """Return what takes the place of the card when its reader has seen that someone can be recognised."""
    return lines_message(map(escape, [wording.YOU_REFUSED, *notes]))


def taken_down_message(notes: Sequence[str]) -> Message:
    """Return what is said when a published example was taken down."""
    return lines_message(map(escape, [wording.YOU_TOOK_DOWN, *notes]))


def already_decided_message(title: str, status: str, published_id: str | None) -> Message:
    """Return what the second of two people gets who decide at once; `status` is the store's word.

    `published_id` is the example's id in the store where it is published: then it can still be taken down.
    """
    lines = [wording.ALREADY_DECIDED.format(title=title, status=wording.STATUS[status])]
    buttons = [_take_down_button(published_id)] if published_id else []
    return lines_message(map(escape, lines), buttons)


def example_gone_message() -> Message:
    """Return what is said when the example is no longer there."""
    return line_message(wording.EXAMPLE_GONE)


def may_not_decide_message() -> Message:
    """Return what someone gets who may not decide."""
    return line_message(wording.MAY_NOT_DECIDE)


def _take_down_button(stored_id: str) -> Element:
    return confirmed(
        button(wording.TAKE_DOWN, TAKE_DOWN_EXAMPLE, stored_id),
        wording.TAKE_DOWN_CONFIRM_TITLE,
        wording.TAKE_DOWN_CONFIRM,
        wording.TAKE_DOWN,
        wording.KEEP,
    )


def _place(example: OwnExample, topics: Sequence[str]) -> str:
    return " · ".join(part for part in (example.theme.value, example.place, *topics) if part)


NOTE = "note"
"""The block_id and action_id of the field."""


def changes_note_view(ids: str) -> View:
    """Return the modal; `ids` name the example and where its card is, and come back when it is sent."""
    field = paragraph_input(NOTE, wording.NOTE, hint=wording.NOTE_HINT, longest=LONGEST_NOTE)
    return View.form(
        wording.NOTE_TITLE, [field], callback_id=CHANGES_NOTE, submit=wording.NOTE_SEND, private_metadata=ids
    )
