"""A note to the practice lead: the form, the thanks, and what a moderator gets."""

from collections.abc import Sequence

from handlers.views.answers.notices import closing_blocks
from handlers.views.block_kit.elements import Element, button, context, line_message, lines_message, section
from handlers.views.block_kit.ids import TELL_LEAD, TELL_LEAD_FORM
from handlers.views.block_kit.inputs import paragraph_input
from handlers.views.block_kit.message import Message, View
from handlers.views.block_kit.mrkdwn import Mrkdwn, escape, joined, mention, pieces, trusted
from handlers.views.reading.paging import BLOCK_CHARACTERS
from handlers.wording import practice_lead as wording
from knowledge.answers.answer import AnswerVerdict

NOTE = "note"
"""The block_id and action_id of the field."""
LONGEST_NOTE = 500
"""Characters: as many as a moderator's note to an author."""
MENTIONED = 10
"""Moderators at most; a line of more would not be read."""
FOUND = {AnswerVerdict.NOTHING: wording.NOTE_NOTHING, AnswerVerdict.NEAR: wording.NOTE_NEAR}


def tell_button(verdict: AnswerVerdict) -> Element:
    """Return the button that opens the form. It carries only whether something was near."""
    return button(wording.TELL, TELL_LEAD, verdict.value)


def note_view(verdict: str, moderators: Sequence[str], closing: str) -> View:
    """Return the form, empty: the question is kept nowhere. `moderators` are the ids of those who will read it.

    `closing` says where to turn with a worry about a child, which should not wait for them.
    """
    readers = joined(" ", (escape(wording.TELL_READERS), people(moderators)))
    blocks = [
        section(escape(wording.TELL_ASK)),
        section(joined(". ", (readers, escape(wording.TELL_NOT_KEPT)))),
        paragraph_input(NOTE, wording.TELL_WORDS, hint=wording.TELL_HINT, longest=LONGEST_NOTE),
        *closing_blocks(closing),
    ]
    return View.form(
        wording.TELL_TITLE,
        blocks,
        callback_id=TELL_LEAD_FORM,
        submit=wording.SEND,
        close=wording.CANCEL,
        private_metadata=verdict,
    )


def told_message() -> Message:
    """Return the thanks."""
    return line_message(wording.TOLD)


def note_message(writer: str, verdict: AnswerVerdict, words: str) -> Message:
    """Return what a moderator gets. Its notification tells only who writes (a person's id)."""
    first = section(joined(" ", (mention(writer), escape(FOUND[verdict]))))
    written = [section(piece) for piece in pieces(words, BLOCK_CHARACTERS)]
    return Message([first, *written, context(escape(wording.NOTE_ANSWER))], announced=1)


def not_told_message(moderators: Sequence[str], *, perhaps: bool) -> Message:
    """Return that no moderator has the note, or that it is not known whether one has."""
    line = wording.PERHAPS_TOLD if perhaps else wording.NOT_TOLD
    return lines_message([trusted(line.format(moderators=people(moderators)))])


def no_lead_message() -> Message:
    """Return that nobody is named who would read it."""
    return line_message(wording.NO_LEAD)


def other_organisation_message() -> Message:
    """Return that people of other organisations cannot write to the practice lead."""
    return line_message(wording.OTHER_ORGANISATION)


def only_leads_message(moderators: Sequence[str]) -> Message:
    """Return who may read what comes back."""
    if not moderators:
        return no_lead_message()
    return lines_message([trusted(wording.ONLY_LEADS.format(moderators=people(moderators)))])


def people(moderators: Sequence[str]) -> Mrkdwn:
    """Return mentions of moderators by their ids."""
    return joined(", ", map(mention, moderators[:MENTIONED]))
