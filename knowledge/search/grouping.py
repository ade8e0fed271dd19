"""Group what was found into hits: one for each paragraph, list or practice example, so a list is shown once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.library.library import Library
from knowledge.search.lists import list_of_item
from knowledge.search.ranking import Ranked


@dataclass(frozen=True)
class Hit:
    """A result before it is worded: the ids found in one place, best first, and the best one's rank."""

    item_ids: tuple[str, ...]
    best: Ranked
    members: tuple[Ranked, ...]

    @property
    def id(self) -> str:
        """The id of the best of them, which names the result."""
        return self.item_ids[0]


def place_of(library: Library, item_id: str) -> str:
    """Return the id of the list, paragraph or practice example in which an item is shown."""
    whole = list_of_item(library, item_id)
    return whole.id if whole is not None else item_id


def group(ranked: Iterable[Ranked], ids: Sequence[str], places: Sequence[str]) -> list[Hit]:
    """Return one hit for each place, in the order of its best entry.

    `ids` and `places` are those of the entries by number.
    """
    together: dict[str, list[Ranked]] = {}
    for entry in ranked:
        together.setdefault(places[entry.number], []).append(entry)
    return [
        Hit(tuple(ids[entry.number] for entry in members), members[0], tuple(members)) for members in together.values()
    ]
