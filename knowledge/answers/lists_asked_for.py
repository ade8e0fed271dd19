"""What of a list is shown: all of it where it is what was asked for (“Who is MST for?”), and what its words need."""

import re
from collections.abc import Iterable, Mapping

from knowledge.library.items import Passage, PassageKind
from knowledge.library.library import Library
from knowledge.library.lists import PassageList
from knowledge.search.grouping import Hit

AS_WELL = 0.6
"""A bullet that was found with this share of the best one's score, …"""
COVERS = 0.65
"""… and covers this share of what the best one covers of the question, was found as well as that one."""
MOST_OF_THEM = 0.5
"""Where so many bullets were found as well as the best one, it is their heading or introduction that was asked for."""

FEW = 3
GOES_ON_FROM = re.compile(r"\b(?:this|these) (?!is\b|are\b|was\b|were\b)[a-z]+", re.IGNORECASE)
"""Words that say which one only together with the paragraph before."""


def list_asked_for(library: Library, hit: Hit) -> PassageList | None:
    """Return the list that a hit stands in where the list itself was asked for, else None.

    It was where the words that introduce it were found best, or no bullet stands out.
    """
    whole = library.lists.get(hit.id)
    if whole is None or (hit.id == whole.id and whole.introduction is not None):
        return whole
    bullets = {bullet.id for bullet in whole.bullets}
    as_well = [
        item_id
        for item_id, member in zip(hit.item_ids, hit.members, strict=True)
        if item_id in bullets
        and member.score >= AS_WELL * hit.best.score
        and member.coverage >= COVERS * hit.best.coverage
    ]
    return whole if len(as_well) > 1 and len(as_well) >= MOST_OF_THEM * len(bullets) else None


def items_of(whole: PassageList) -> tuple[str, ...]:
    """Return the ids of all that stands in a list, the words that introduce it first."""
    bullets = tuple(bullet.id for bullet in whole.bullets)
    return bullets if whole.introduction is None else (whole.introduction.id, *bullets)


def few_bullets(library: Library, item_id: str) -> tuple[Passage, ...]:
    """Return all bullets of an item's list where it has so few that they are read together; none elsewhere."""
    whole = library.lists.get(item_id)
    return whole.bullets if whole is not None and whole.introduction and len(whole.bullets) <= FEW else ()


def with_what_they_introduce(library: Library, item_ids: Iterable[str]) -> tuple[str, ...]:
    """Return items, each with what belongs to the same sentence, of one bullet and those that it introduces.

    “prosecution using:” is shown with its three laws, and each of them with the others.
    """
    shown: dict[str, None] = {}
    for item_id in item_ids:
        shown[item_id] = None
        passage = library.passages.get(item_id)
        if passage is not None and passage.kind is not PassageKind.PARAGRAPH:
            above = library.passages.get(passage.parent_id or "")
            beside = above.items if above is not None and above.kind is not PassageKind.PARAGRAPH else ()
            shown.update(dict.fromkeys((*passage.items, *beside)))
    return tuple(shown)


def bullets_above(library: Library, item_id: str) -> Mapping[str, str]:
    """Return, for each bullet of an item's list that stands under another, the words of that one, by its own words."""
    whole = library.lists.get(item_id)
    if whole is None:
        return {}
    by_id = {bullet.id: bullet for bullet in whole.bullets}
    return {
        bullet.text: by_id[bullet.parent_id].text
        for bullet in whole.bullets
        if bullet.parent_id is not None and bullet.parent_id in by_id
    }


def paragraph_gone_on_from(library: Library, item_id: str) -> str:
    """Return the paragraph before an item, or its list, that says which one “this programme” is; empty where none."""
    whole = library.lists.get(item_id)
    first = whole.introduction if whole is not None else library.passages.get(item_id)
    if first is None or not GOES_ON_FROM.search(first.text.partition(". ")[0]):
        return ""
    contents = library.sections[first.section_id].contents
    place = contents.index(first.id) if first.id in contents else 0
    before = library.passages.get(contents[place - 1]) if place else None
    is_alone = before is not None and before.kind is PassageKind.PARAGRAPH and not before.items
    return before.text if before is not None and is_alone else ""
