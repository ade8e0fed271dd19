"""The modal in which a practice example is written, and what it becomes when it was sent."""

from collections.abc import Mapping, Sequence

from handlers.views.block_kit.elements import section
from handlers.views.block_kit.ids import SHARE_EXAMPLE_FORM
from handlers.views.block_kit.inputs import (
    paragraph_input,
    person_input,
    select_input,
    several_input,
    text_input,
    tick_input,
)
from handlers.views.block_kit.message import Block, View
from handlers.views.block_kit.mrkdwn import escape, joined, mention
from handlers.wording import sharing as wording
from knowledge.library.items import Theme
from knowledge.library.own_examples import OwnExample

TITLE = "title"
TEXT = "text"
THEME = "theme"
PLACE = "place"
TOPICS = "topics"
REVIEWER = "reviewer"
CONFIRMED = "confirmed"
"""Each is the block_id and action_id of a field."""
LONGEST_TITLE = 80
LONGEST_TEXT = 2_000
"""So that the whole text fits into one message, whatever its characters."""
LONGEST_PLACE = 80
MOST_TOPICS = 3


def example_form(topics: Mapping[str, str], *, asks_reviewer: bool, before: OwnExample | None, revises: str) -> View:
    """Return the form; `topics` are titles by id, `before` is the example that is changed.

    `revises` is that example's id in the store, empty for a new one. It comes back when the form is sent.
    """
    introduction = wording.INTRODUCTION_AGAIN if before else wording.INTRODUCTION
    blocks = [
        section(escape(introduction)),
        *_words(before),
        *_places(topics, before),
        *([person_input(REVIEWER, wording.REVIEWER, hint=wording.REVIEWER_HINT)] if asks_reviewer else []),
        tick_input(CONFIRMED, wording.CONFIRM, wording.CONFIRMED),
    ]
    return View.form(
        wording.FORM_TITLE,
        blocks,
        callback_id=SHARE_EXAMPLE_FORM,
        submit=wording.SEND,
        private_metadata=revises,
    )


def sent_view(sent_to: Sequence[str], *, are_moderators: bool) -> View:
    """Return the thanks; `sent_to` are the ids of those who check it."""
    people = joined(", ", (mention(person) for person in sent_to))
    to = escape(wording.TO_MODERATORS) if are_moderators else joined(" ", (escape(wording.SENT_TO), people))
    blocks = [section(escape(wording.SENT)), section(joined(". ", (to, escape(wording.SENT_NEXT))))]
    return View.modal(wording.SENT_TITLE, blocks)


def _words(before: OwnExample | None) -> list[Block]:
    return [
        text_input(
            TITLE,
            wording.TITLE,
            written=before.title if before else "",
            placeholder=wording.TITLE_EXAMPLE,
            longest=LONGEST_TITLE,
        ),
        paragraph_input(
            TEXT,
            wording.TEXT,
            written=before.text if before else "",
            hint=wording.TEXT_HINT,
            longest=LONGEST_TEXT,
        ),
    ]


def _places(topics: Mapping[str, str], before: OwnExample | None) -> list[Block]:
    themes = {theme.name: theme.value for theme in Theme}
    return [
        select_input(THEME, wording.THEME, themes, chosen=before.theme.name if before else None),
        text_input(
            PLACE,
            wording.PLACE,
            written=(before.place or "") if before else "",
            placeholder=wording.PLACE_EXAMPLE,
            longest=LONGEST_PLACE,
            optional=True,
        ),
        several_input(
            TOPICS,
            wording.TOPICS,
            topics,
            most=MOST_TOPICS,
            chosen=before.topics if before else (),
            hint=wording.TOPICS_HINT,
        ),
    ]
