"""What stands on the page of a section, around its own words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from config.catalogue import Config
from handlers.wording.answers import NOTICE_LABELS
from knowledge.answers.answer import Notice
from knowledge.answers.currency import notices_beside, notices_of_heading
from knowledge.answers.examples import excerpt
from knowledge.library.items import PassageKind, PracticeExample, Section
from knowledge.library.library import Library

DESCRIPTION_CHARACTERS = 200
"""What a link preview shows of a page: a line or two."""


@dataclass(frozen=True)
class Linked:
    """A practice example beside a section, and why it is there."""

    example: PracticeExample
    reason: str
    href: str


@dataclass(frozen=True)
class GoesWith:
    """A section beside a practice example, and why it is there."""

    section: Section
    reason: str


def reading_order(library: Library) -> tuple[str, ...]:
    """Return the ids of all sections in the order of the page, a section before those that it holds."""
    return tuple(_walk(library, [section.id for section in library.sections.values() if section.parent_id is None]))


def section_shown(library: Library, config: Config, section: Section, order: Sequence[str]) -> dict[str, object]:
    """Return what `section.html` shows; what has moved on stands above the words that it is about."""
    place = order.index(section.id)
    talk = library.talk_of(section.id)
    notices = notices_of_heading(config, library, section)
    beside = notices_beside(config, library, section)
    moved_on = [*notices, *(notice for item_id in section.contents[:1] for notice in beside.get(item_id, ()))]
    return {
        "section": section,
        "description": _description(library, section, moved_on),
        "notices": notices,
        "beside": beside,
        "around": list(reversed(list(library.ancestors(section))[1:])),
        "who": _who(talk) if talk is not None else None,
        "events": _events(library, section),
        "source": library.source_line(section.id),
        "rights": library.document_of(section.id).rights,
        "linked": list(_linked(library, section)),
        "goes_with": _goes_with(library),
        "before": library.sections[order[place - 1]] if place > 0 else None,
        "after": library.sections[order[place + 1]] if place + 1 < len(order) else None,
        "pack_topic": next(iter(library.topics_of(section.id)), None),
    }


def _who(talk: Section) -> str:
    return talk.byline or ", ".join(part for part in (*talk.speakers, talk.organisation) if part)


def _events(library: Library, section: Section) -> tuple[str, ...]:
    """Return where and when the document's events were; none on the page that tells of them itself."""
    events = [
        passage
        for passage in library.passages.values()
        if passage.kind is PassageKind.EVENT and library.document_of(passage.id).id == section.document_id
    ]
    is_told_there = any(passage.section_id == section.id for passage in events)
    return () if is_told_there else tuple(passage.text for passage in events)


def _description(library: Library, section: Section, notices: Sequence[Notice]) -> str:
    """Return what a link preview shows: what has moved on since, else the first words.

    Words that have moved on never stand alone.
    """
    if notices:
        return " ".join(f"{NOTICE_LABELS[notice.kind]}: {notice.means}" for notice in notices[:1])
    first = next((item for item in section.contents if item not in library.sections), None)
    return library.source_line(section.id) if first is None else excerpt(library.text_of(first), DESCRIPTION_CHARACTERS)


def _linked(library: Library, section: Section) -> Iterator[Linked]:
    seen: set[str] = set()
    for link in library.links_from(section.id):
        if link.example_id not in seen:
            seen.add(link.example_id)
            yield Linked(library.examples[link.example_id], link.reason, library.read_path(link.example_id))


def _goes_with(library: Library) -> Mapping[str, Sequence[GoesWith]]:
    by_example: dict[str, list[GoesWith]] = {}
    for link in library.links:
        by_example.setdefault(link.example_id, []).append(GoesWith(library.sections[link.section_id], link.reason))
    return by_example


def _walk(library: Library, ids: Sequence[str]) -> Iterator[str]:
    for section_id in ids:
        yield section_id
        yield from _walk(library, [item for item in library.sections[section_id].contents if item in library.sections])
