"""Which passages are one list: an introduction with all bullets under it, or the bullets right under a heading."""

from dataclasses import dataclass

from knowledge.library.library import Library, Passage, PassageKind


@dataclass(frozen=True)
class PassageList:
    """A list as it stands on the page. `introduction` is None where the heading alone introduces it."""

    id: str
    introduction: Passage | None
    bullets: tuple[Passage, ...]


def list_of(library: Library, passage: Passage) -> PassageList | None:
    """Return the list that a passage introduces or stands in; None for a paragraph alone."""
    outermost = passage
    while outermost.parent_id is not None:
        outermost = library.passages[outermost.parent_id]
    if outermost.kind is PassageKind.PARAGRAPH:
        bullets = _bullets_under(library, outermost)
        return PassageList(outermost.id, outermost, bullets) if bullets else None
    siblings = _neighbouring_bullets(library, outermost)
    return PassageList(siblings[0].id, None, siblings)


def list_of_item(library: Library, item_id: str) -> PassageList | None:
    """Return the list that the passage of this id introduces or stands in; None for a practice example, too."""
    passage = library.passages.get(item_id)
    return list_of(library, passage) if passage is not None else None


def _bullets_under(library: Library, passage: Passage) -> tuple[Passage, ...]:
    found: list[Passage] = []
    for item_id in passage.items:
        item = library.passages[item_id]
        found += [item, *_bullets_under(library, item)]
    return tuple(found)


def _neighbouring_bullets(library: Library, bullet: Passage) -> tuple[Passage, ...]:
    """Return the unbroken run of bullets in the section that a bullet without an introduction stands in."""
    run: list[Passage] = []
    for item_id in library.sections[bullet.section_id].contents:
        item = library.passages.get(item_id)
        if item is not None and item.kind is not PassageKind.PARAGRAPH:
            run += [item, *_bullets_under(library, item)]
        elif bullet in run:
            break
        else:
            run = []
    return tuple(run)
