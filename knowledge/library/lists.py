"""Which passages are one list: an introduction with all bullets under it, or the bullets right under a heading."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from knowledge.library.items import Passage, PassageKind, Section


@dataclass(frozen=True)
class PassageList:
    """A list as it stands on the page. `introduction` is None where the heading alone introduces it."""

    id: str
    introduction: Passage | None
    bullets: tuple[Passage, ...]


def lists_by_passage(sections: Mapping[str, Section], passages: Mapping[str, Passage]) -> Mapping[str, PassageList]:
    """Return, by its id, the list that each passage introduces or stands in; a paragraph alone has none."""
    found: dict[str, PassageList] = {}
    for section in sections.values():
        for one in _lists_of(section, passages):
            introduction = () if one.introduction is None else (one.introduction,)
            found.update((passage.id, one) for passage in (*introduction, *one.bullets))
    return found


def _lists_of(section: Section, passages: Mapping[str, Passage]) -> Iterator[PassageList]:
    """Yield the lists of a section: of each paragraph, and of each unbroken run of bullets without an introduction."""
    outermost = (passages.get(item_id) for item_id in section.contents)
    for is_run, run in groupby(outermost, lambda item: item is not None and item.kind is not PassageKind.PARAGRAPH):
        there = [item for item in run if item is not None]
        if is_run:
            bullets = tuple(bullet for item in there for bullet in (item, *_bullets_under(item, passages)))
            yield PassageList(bullets[0].id, None, bullets)
        else:
            introduced = ((item, tuple(_bullets_under(item, passages))) for item in there)
            yield from (PassageList(item.id, item, bullets) for item, bullets in introduced if bullets)


def _bullets_under(passage: Passage, passages: Mapping[str, Passage]) -> Iterator[Passage]:
    for item_id in passage.items:
        yield passages[item_id]
        yield from _bullets_under(passages[item_id], passages)
