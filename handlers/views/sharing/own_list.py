"""The examples that a person has shared, and the way to share another."""

from collections.abc import Sequence
from dataclasses import dataclass

from config.bot_settings import ExampleTerms
from handlers.views.block_kit.elements import (
    Element,
    actions,
    button,
    confirmed,
    context,
    header,
    line_message,
    lines_message,
    section,
)
from handlers.views.block_kit.ids import (
    CHECK_EXAMPLE,
    READ,
    SHARE_EXAMPLE,
    SHARED_EXAMPLES,
    WITHDRAW_EXAMPLE,
    action_id,
)
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import bold, escape, joined
from handlers.views.sharing.outcome import change_button
from handlers.wording import sharing as wording
from knowledge.library.own_examples import library_id

ENTRIES_SHOWN = 8
TITLE_CHARACTERS = 300
NEW = "new"
"""The value of the button for an example that is not a change of another."""


@dataclass(frozen=True)
class SharedEntry:
    """An example in a list: its id in the store, its title, the store's word for what was decided, what can be done."""

    id: str
    title: str
    status: str
    is_published: bool
    can_change: bool


def shared_examples_message(
    entries: Sequence[SharedEntry],
    to_check: Sequence[SharedEntry] = (),
    first_id: str | None = None,
    *,
    notes: Sequence[str] = (),
    terms: ExampleTerms | None = None,
) -> Message:
    """Return a person's examples from `first_id` on, each with its buttons, and before them those they are to check.

    `notes` stand above all; `terms` tell how long what is not published is kept.
    """
    start = next((place for place, entry in enumerate(entries) if entry.id == first_id), 0)
    shown, others = entries[start : start + ENTRIES_SHOWN], entries[start + ENTRIES_SHOWN :]
    nothing = [] if entries else [wording.LIST_NOTHING]
    more = [button(wording.LIST_MORE, SHARED_EXAMPLES, entry.id) for entry in others[:1]]
    told = [wording.TERMS.format(**terms.model_dump())] if terms and entries else []
    blocks = [
        *(section(escape(note)) for note in notes),
        *_to_check_blocks(to_check[:ENTRIES_SHOWN]),
        header(wording.LIST_TITLE),
        *(section(escape(line)) for line in nothing),
        *(block for entry in shown for block in _entry_blocks(entry)),
        *(context(escape(line)) for line in told),
        *actions([*more, share_button()]),
    ]
    return Message(blocks)


def share_button() -> Element:
    """Return the button that opens the form for a new example."""
    return button(wording.OPEN, SHARE_EXAMPLE, NEW)


def shared_examples_button() -> Element:
    """Return the button that shows a person what they have shared."""
    return button(wording.LIST_TITLE, SHARED_EXAMPLES, NEW)


def share_invitation_message() -> Message:
    """Return what is said where no modal can be opened: what sharing is, and its button."""
    return lines_message([escape(wording.INVITATION)], [share_button()])


def members_only_message() -> Message:
    """Return that people of other workspaces share nothing here."""
    return line_message(wording.MEMBERS_ONLY)


def not_yours_message() -> Message:
    """Return what is said when there is nothing to change or withdraw."""
    return line_message(wording.NOT_YOURS)


def _entry_blocks(entry: SharedEntry) -> list[Block]:
    words = joined("\n", (bold(entry.title, TITLE_CHARACTERS), escape(wording.OWN_STATUS[entry.status].capitalize())))
    return [section(words), *actions(_buttons(entry))]


def _buttons(entry: SharedEntry) -> list[Element]:
    withdraw = button(
        wording.WITHDRAW,
        action_id(WITHDRAW_EXAMPLE, entry.id),
        entry.id,
        label=f"{wording.WITHDRAW}: {entry.title}",
    )
    asking = confirmed(
        withdraw, wording.WITHDRAW_CONFIRM_TITLE, wording.WITHDRAW_CONFIRM, wording.WITHDRAW, wording.KEEP
    )
    if entry.is_published:
        item_id = library_id(entry.id)
        label = f"{wording.READ}: {entry.title}"
        return [button(wording.READ, action_id(READ, item_id), item_id, label=label), asking]
    return [change_button(entry.title, entry.id), asking] if entry.can_change else [asking]


def _to_check_blocks(entries: Sequence[SharedEntry]) -> list[Block]:
    if not entries:
        return []
    checks = [
        section(
            bold(entry.title, TITLE_CHARACTERS),
            button(
                wording.CHECK, action_id(CHECK_EXAMPLE, entry.id), entry.id, label=f"{wording.CHECK}: {entry.title}"
            ),
        )
        for entry in entries
    ]
    return [header(wording.TO_CHECK_TITLE), *checks]
