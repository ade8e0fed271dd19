"""Group what was found into hits: one for each paragraph, list or practice example, so a list is shown once."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from knowledge.library.library import Library
from knowledge.search.analysis import quickly_made
from knowledge.search.ranking import Ranked


class Hit(NamedTuple):
    """A result before it is worded: the entries found in one place, best first. `ids` are those of all entries."""

    members: Sequence[Ranked]
    ids: Sequence[str]

    @property
    def best(self) -> Ranked:
        """The best of them."""
        return self.members[0]

    @property
    def id(self) -> str:
        """The id of the best of them, which names the result."""
        return self.ids[self.members[0].number]

    @property
    def item_ids(self) -> tuple[str, ...]:
        """The ids of all of them, best first."""
        return tuple(self.ids[entry.number] for entry in self.members)


def place_of(library: Library, item_id: str) -> str:
    """Return the id of the list, paragraph or practice example in which an item is shown."""
    whole = library.lists.get(item_id)
    return whole.id if whole is not None else item_id


def group(ranked: Iterable[Ranked], ids: Sequence[str], places: Sequence[str]) -> list[Hit]:
    """Return one hit for each place, in the order of its best entry.

    `ids` and `places` are those of the entries by number.
    """
    together: dict[str, list[Ranked]] = {}
    for entry in ranked:
        place = places[entry.number]
        if place in together:
            together[place].append(entry)
        else:
            together[place] = [entry]
    return [quickly_made(Hit, (members, ids)) for members in together.values()]
