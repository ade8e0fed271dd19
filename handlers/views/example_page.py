"""The modal in which a practice example is read."""

from collections.abc import Sequence

from handlers.views.blocks import actions, bullets, context, header, section
from handlers.views.message import Block, View
from handlers.views.mrkdwn import bold, fitted, italic, joined, pieces
from handlers.views.notices import notice_blocks
from handlers.views.section_pages import BLOCK_CHARACTERS, turn_to
from handlers.wording import reading as wording
from knowledge.answer import Notice
from knowledge.library import Library, Link, PracticeExample

LINE_CHARACTERS = 300
LINKS_SHOWN = 5


def example_view(library: Library, example: PracticeExample, notices: Sequence[Notice]) -> View:
    """Return the whole example, the sections that it goes with, and a button to the section that it stands in."""
    links = [link for link in library.links if link.example_id == example.id][:LINKS_SHOWN]
    place = " · ".join(part for part in (example.theme.value, example.place) if part)
    near_ids = dict.fromkeys([example.section_id, *(link.section_id for link in links)])
    near_sections = [library.sections[section_id] for section_id in near_ids]
    blocks = [
        header(example.title),
        context(fitted(place, LINE_CHARACTERS)),
        *(section(piece) for piece in pieces(example.text, BLOCK_CHARACTERS)),
        context(fitted(library.source_line(example.id), LINE_CHARACTERS)),
        *_link_blocks(library, links),
        *notice_blocks(notices),
        *actions(turn_to(near.heading, near.id, near, near.id) for near in near_sections),
    ]
    return View.modal(wording.EXAMPLE_TITLE, blocks)


def _link_blocks(library: Library, links: Sequence[Link]) -> list[Block]:
    if not links:
        return []
    lines = [
        joined(" ", (bold(library.sections[link.section_id].heading, LINE_CHARACTERS), italic(link.reason)))
        for link in links
    ]
    return [section(joined("\n", (bold(wording.GOES_WITH), bullets(lines))))]
