"""The modal in which a practice example is read."""

from collections.abc import Sequence

from handlers.views.answers.buttons import save_button
from handlers.views.answers.notices import moved_on_blocks
from handlers.views.block_kit.elements import Element, actions, bullets, context, header, section
from handlers.views.block_kit.message import Block, Part, View
from handlers.views.block_kit.mrkdwn import bold, fitted, italic, joined, pieces
from handlers.views.reading.paging import BLOCK_CHARACTERS, turn_to
from handlers.views.reading.reference import reference_button
from handlers.wording import reading as wording
from knowledge.answers.answer import Notice
from knowledge.library.items import Link, PracticeExample
from knowledge.library.library import Library

LINE_CHARACTERS = 300
LINKS_SHOWN = 5


def example_view(library: Library, example: PracticeExample, notices: Sequence[Notice]) -> View:
    """Return the whole example, the sections that it goes with, and a button to the section that it stands in."""
    links = [link for link in library.links if link.example_id == example.id][:LINKS_SHOWN]
    place = " · ".join(part for part in (example.theme.value, example.place) if part)
    blocks: list[Part] = [
        header(example.title),
        context(fitted(place, LINE_CHARACTERS)),
        *moved_on_blocks(notices),
        *(section(piece) for piece in pieces(example.text, BLOCK_CHARACTERS)),
        context(fitted(library.source_line(example.id), LINE_CHARACTERS)),
        *_link_blocks(library, links),
        *actions([*_turning(library, example, links), save_button([example.id]), reference_button(example.id)]),
    ]
    return View.modal(wording.EXAMPLE_TITLE, blocks)


def _turning(library: Library, example: PracticeExample, links: Sequence[Link]) -> list[Element]:
    """Return a button to the section that the example stands in, and one to each that it goes with."""
    own_id = example.section_id
    names = {own_id: wording.AROUND} | {
        link.section_id: wording.READ_ALSO for link in links if link.section_id != own_id
    }
    return [
        turn_to(name.format(heading=library.sections[near].heading), near, library.sections[near], near)
        for near, name in names.items()
    ]


def _link_blocks(library: Library, links: Sequence[Link]) -> list[Block]:
    if not links:
        return []
    lines = [
        joined(" ", (bold(library.sections[link.section_id].heading, LINE_CHARACTERS), italic(link.reason)))
        for link in links
    ]
    return [section(joined("\n", (bold(wording.GOES_WITH), bullets(lines))))]
