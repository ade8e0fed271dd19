"""A section as pages of a modal: every word that stands in it, in order, split where a page would grow too long.

A page has no number in buttons: it is named by the id of an item that stands on it. So an old button still finds its
place when what stands before it has grown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from handlers.views.answers.notices import notice_line
from handlers.views.block_kit.elements import Element, bullet, button, section
from handlers.views.block_kit.ids import TURN_PAGE, action_id, join_ids
from handlers.views.block_kit.message import Block
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, joined, length, pieces
from handlers.wording import reading as wording
from knowledge.answers.answer import Notice
from knowledge.library.items import Passage, PassageKind, PracticeExample, Section
from knowledge.library.library import Library

BLOCK_CHARACTERS = 2_800
PAGE_CHARACTERS = 1_800
"""About three screens of a phone."""
PAGE_PARTS = 40
HEADING_CHARACTERS = 200

NoticesBeside = Mapping[str, Sequence[Notice]]
"""What has moved on about items, by their id."""
NONE_BESIDE: NoticesBeside = {}


@dataclass(frozen=True)
class Line:
    """A line of a page, and the id of the item that begins with it; None where an item goes on."""

    item_id: str | None
    text: Mrkdwn


@dataclass(frozen=True)
class Part:
    """One block of a page, and the ids of the items that begin in it."""

    ids: tuple[str, ...]
    block: Block

    @property
    def characters(self) -> int:
        """How long its text is."""
        return length(self.block["text"]["text"])


@dataclass(frozen=True)
class Page:
    """What is shown at once. The first part begins with an item."""

    parts: tuple[Part, ...]

    @property
    def first_id(self) -> str:
        """The id that names the page in buttons."""
        return self.parts[0].ids[0]

    def holds(self, item_id: str) -> bool:
        """Return whether an item begins on this page."""
        return any(item_id in part.ids for part in self.parts)


def pages_of(library: Library, shown: Section, beside: NoticesBeside = NONE_BESIDE) -> tuple[Page, ...]:
    """Return the pages of a section, none where nothing stands in it; a sub-section is a heading with a button.

    The notices `beside` an item stand above its words.
    """
    pages: list[Page] = []
    waiting: list[Part] = []
    for part in _parts(library, shown, beside):
        characters = sum(before.characters for before in waiting) + part.characters
        if waiting and part.ids and (characters > PAGE_CHARACTERS or len(waiting) >= PAGE_PARTS):
            pages.append(Page(tuple(waiting)))
            waiting = []
        waiting.append(part)
    return tuple([*pages, Page(tuple(waiting))] if waiting else pages)


def turn_to(text: str, name: str, shown: Section, item_id: str) -> Element:
    """Return a button that shows, in the same modal, the page of a section on which an item begins."""
    label = text if shown.heading in text else f"{text}: {shown.heading}"
    return button(text, action_id(TURN_PAGE, name), join_ids([shown.id, item_id]), label=label)


def _parts(library: Library, shown: Section, beside: NoticesBeside) -> Iterator[Part]:
    for item_id in shown.contents:
        if item_id in library.sections:
            yield _sub_section(library.sections[item_id], beside)
        elif item_id in library.examples:
            yield from _blocks(_under_notices(item_id, beside, _example_lines(library.examples[item_id])))
        else:
            yield from _blocks(list(_passage_lines(library, library.passages[item_id], beside, depth=0)))


def _sub_section(inner: Section, beside: NoticesBeside) -> Part:
    heading = bold(inner.heading, HEADING_CHARACTERS)
    read = turn_to(wording.OPEN_SECTION, inner.id, inner, inner.id)
    return Part((inner.id,), section(joined("\n", (heading, *_notice_lines(inner.id, beside))), read))


def _example_lines(example: PracticeExample) -> list[Line]:
    first, *rest = pieces(example.text, BLOCK_CHARACTERS)
    return [Line(example.id, bullet(first)), *(Line(None, text) for text in rest)]


def _passage_lines(library: Library, passage: Passage, beside: NoticesBeside, depth: int) -> Iterator[Line]:
    is_listed = depth > 0 or passage.kind is not PassageKind.PARAGRAPH
    first, *rest = pieces(passage.text, BLOCK_CHARACTERS)
    line = Line(passage.id, bullet(first, max(0, depth - 1)) if is_listed else first)
    yield from _under_notices(passage.id, beside, [line, *(Line(None, text) for text in rest)])
    for item in passage.items:
        yield from _passage_lines(library, library.passages[item], beside, depth + 1)


def _under_notices(item_id: str, beside: NoticesBeside, lines: list[Line]) -> list[Line]:
    """Return the lines of an item under what has moved on about them; the first of all begins the item."""
    above = [Line(None, line) for line in _notice_lines(item_id, beside)]
    together = [*above, *(replace(line, item_id=None) for line in lines)]
    return [replace(together[0], item_id=item_id), *together[1:]]


def _notice_lines(item_id: str, beside: NoticesBeside) -> list[Mrkdwn]:
    return [notice_line(notice) for notice in beside.get(item_id, ())]


def _blocks(lines: Sequence[Line]) -> Iterator[Part]:
    """Yield the lines of one paragraph with its list in as few blocks as hold them."""
    waiting: list[Line] = []
    for line in lines:
        if waiting and sum(length(before.text) + 1 for before in waiting) + length(line.text) > BLOCK_CHARACTERS:
            yield _block(waiting)
            waiting = []
        waiting.append(line)
    if waiting:
        yield _block(waiting)


def _block(lines: Sequence[Line]) -> Part:
    ids = tuple(line.item_id for line in lines if line.item_id is not None)
    return Part(ids, section(joined("\n", (line.text for line in lines))))
