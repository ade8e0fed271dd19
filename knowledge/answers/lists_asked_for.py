"""Where a list itself is what was asked for (“Who is MST for?”), not one of its bullets."""

from knowledge.library.library import Library
from knowledge.search.grouping import Hit
from knowledge.search.lists import PassageList, list_of

AS_WELL = 0.6
"""A bullet that was found with this share of the best one's score, …"""
COVERS = 0.65
"""… and covers this share of what the best one covers of the question, was found as well as that one."""
MOST_OF_THEM = 0.5
"""Where so many bullets were found as well as the best one, it is their heading or introduction that was asked for."""


def list_asked_for(library: Library, hit: Hit) -> PassageList | None:
    """Return the list that a hit stands in where the list itself was asked for, else None.

    It was where the words that introduce it were found best, or no bullet stands out.
    """
    passage = library.passages.get(hit.id)
    whole = list_of(library, passage) if passage is not None else None
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
