"""What a person has saved, as it stands in the library now."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.services import Services
from handlers.slack.request import Person
from handlers.views.block_kit.plain_text import one_line
from handlers.views.saved import SavedEntry
from knowledge.answers.examples import excerpt
from knowledge.library.library import Library

FIRST_WORDS_CHARACTERS = 150


@dataclass(frozen=True)
class SavedNow:
    """What was saved just now, nothing where it is gone from the library; `is_new`: some of it was not saved before."""

    entries: tuple[SavedEntry, ...]
    is_new: bool


def saved_entries(services: Services, person: Person) -> tuple[SavedEntry, ...]:
    """Return a person's saved items, newest first; one that is gone from the library has no title."""
    kept = services.store.saved.list(person.team_id, person.id)
    return tuple(_entry(services, item.item_id) for item in kept)


def save_items(services: Services, person: Person, item_ids: Iterable[str]) -> SavedNow:
    """Save the first of the items that stand in one section, and every practice example; without what is gone.

    The passages of an answer often stand close together: saved one by one they would fill the list with one title.
    """
    now, kept = services.clock(), _one_of_each_section(services.library, item_ids)
    are_new = [services.store.saved.save(person.team_id, person.id, item_id, now) for item_id in kept]
    return SavedNow(tuple(_entry(services, item_id) for item_id in kept), any(are_new))


def remove_item(services: Services, person: Person, item_id: str) -> tuple[SavedEntry, ...]:
    """Save an item no longer, and return what is left."""
    services.store.saved.remove(person.team_id, person.id, item_id)
    return saved_entries(services, person)


def _one_of_each_section(library: Library, item_ids: Iterable[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for item_id in item_ids:
        if item_id in library.examples:
            first[item_id] = item_id
        elif item_id in library.passages or item_id in library.sections:
            first.setdefault(library.section_of(item_id).id, item_id)
    return tuple(first.values())


def _entry(services: Services, item_id: str) -> SavedEntry:
    section = services.library.sections.get(item_id)
    if section is not None:
        return _listed(item_id, section.heading, "", services.library.source_line(item_id))
    for result in services.answerer.results_for([item_id]):
        return _listed(item_id, result.title, one_line(result.text), result.source)
    return SavedEntry(item_id, None, "", "")


def _listed(item_id: str, title: str, words: str, source: str) -> SavedEntry:
    """The source of a talk begins with its title, which need not be said twice."""
    return SavedEntry(item_id, title, excerpt(words, FIRST_WORDS_CHARACTERS), source.removeprefix(f"{title} · "))
