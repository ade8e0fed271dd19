"""What a person has saved, as it stands in the library now."""

from collections.abc import Iterable

from handlers.person import Person
from handlers.services import Services
from handlers.views.plain_text import one_line
from handlers.views.saved_items import SavedEntry
from knowledge.choosing.examples import excerpt
from knowledge.library import Library

FIRST_WORDS_CHARACTERS = 150


def saved_entries(services: Services, person: Person) -> tuple[SavedEntry, ...]:
    """Return a person's saved items, newest first; one that is gone from the library has no title."""
    kept = services.store.saved.list(person.team_id, person.id)
    return entries_of(services, [item.item_id for item in kept])


def entries_of(services: Services, item_ids: Iterable[str]) -> tuple[SavedEntry, ...]:
    """Return items of the library as they are listed; one that is gone has no title."""
    return tuple(_entry(services, item_id) for item_id in item_ids)


def one_of_each_section(library: Library, item_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the first of the items that stand in one section, and every practice example; without what is gone.

    The passages of an answer often stand close together: saved one by one they would fill the list with one title.
    """
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
    for found in services.answerer.results_for([item_id]):
        return _listed(item_id, found.title, one_line(found.text), found.source)
    return SavedEntry(item_id, None, "", "")


def _listed(item_id: str, title: str, words: str, source: str) -> SavedEntry:
    """The source of a talk begins with its title, which need not be said twice."""
    return SavedEntry(item_id, title, excerpt(words, FIRST_WORDS_CHARACTERS), source.removeprefix(f"{title} · "))
