"""The modal in which a section is read, page by page."""

from collections.abc import Sequence

from handlers.views.answers.buttons import save_button
from handlers.views.answers.notices import moved_on_blocks
from handlers.views.block_kit.elements import Element, actions, context, header, section
from handlers.views.block_kit.message import Block, Part, View
from handlers.views.block_kit.mrkdwn import bold, escape, fitted, joined, trusted
from handlers.views.reading.paging import NONE_BESIDE, NoticesBeside, Page, pages_of, turn_to
from handlers.views.reading.reference import reference_button
from handlers.wording import reading as wording
from knowledge.answers.answer import Notice
from knowledge.library.items import Section
from knowledge.library.library import Library

LINE_CHARACTERS = 500


def section_view(
    library: Library,
    shown: Section,
    item_id: str,
    notices: Sequence[Notice],
    beside: NoticesBeside = NONE_BESIDE,
    *,
    also: Sequence[Element] = (),
) -> View:
    """Return the page of a section on which an item begins, the first page where it begins on none.

    `notices` stand under the heading, those `beside` an item above its words; `also` are buttons that
    end the row. The reference is that of the item, or of the section where it begins on no page.
    """
    pages = pages_of(library, shown, beside)
    place = next((number for number, page in enumerate(pages) if page.holds(item_id)), 0)
    cited = item_id if any(page.holds(item_id) for page in pages) else shown.id
    blocks: list[Part] = [
        header(shown.heading),
        *(_lines_under_the_heading(library, shown) if place == 0 else ()),
        *(moved_on_blocks(notices) if place == 0 else ()),
        *(part.block for page in pages[place : place + 1] for part in page.parts),
        *_page_number(place, len(pages)),
        *actions([*_turning(library, shown, pages, place), save_button([shown.id]), reference_button(cited), *also]),
    ]
    return View.modal(wording.SECTION_TITLE, blocks)


def gone_view() -> View:
    """Return what is shown in place of a section or example that is no longer in the library."""
    return View.modal(wording.GONE_TITLE, [section(trusted(wording.GONE))])


def _lines_under_the_heading(library: Library, shown: Section) -> list[Block]:
    """The subheading and the byline are words of the document; the source line says which document."""
    lines = [
        bold(shown.subheading or ""),
        fitted(shown.byline or "", LINE_CHARACTERS),
        fitted(_source(library, shown), LINE_CHARACTERS),
    ]
    return [context(joined("\n", lines))]


def _source(library: Library, shown: Section) -> str:
    """Return the document, and before it the talk where the heading above is not the talk's own."""
    talk = library.talk_of(shown.id)
    if talk is None or talk.id == shown.id:
        return library.document_of(shown.id).citation
    return library.source_line(shown.id)


def _page_number(place: int, count: int) -> list[Block]:
    return [context(escape(wording.PAGE.format(number=place + 1, count=count)))] if count > 1 else []


def _turning(library: Library, shown: Section, pages: Sequence[Page], place: int) -> list[Element]:
    """Return the buttons that lead to the page before, the page after and the section around."""
    around = library.sections[shown.parent_id] if shown.parent_id else None
    buttons = []
    if place > 0:
        buttons.append(turn_to(wording.BACK, "back", shown, pages[place - 1].first_id))
    if place + 1 < len(pages):
        buttons.append(turn_to(wording.NEXT, "next", shown, pages[place + 1].first_id))
    if around is not None:
        buttons.append(turn_to(wording.AROUND.format(heading=around.heading), "up", around, shown.id))
    return buttons
