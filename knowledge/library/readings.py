"""What editors marked as good reading for a weekly digest: each mark leads to an item, and nothing is shown twice."""

from collections.abc import Iterator

from config.yaml_source import ContentError, Place, YamlFile
from knowledge.library.builder import Shelves
from knowledge.library.items import Reading
from knowledge.library.yaml_models import ReadingEntry, ReadingsEntry


def readings_in(file: YamlFile[ReadingsEntry], shelves: Shelves) -> tuple[Reading, ...]:
    """Return the readings of a file.

    Raises:
        ContentError: an item or example does not exist, or is shown twice.
    """
    for error in _mistakes(file, shelves):
        raise error
    return tuple(_reading(entry, Place(file, ("readings", index))) for index, entry in enumerate(file.content.readings))


def _reading(entry: ReadingEntry, place: Place) -> Reading:
    return Reading(
        item_id=entry.item,
        title=entry.title,
        why=entry.why,
        topic=entry.topic,
        question=entry.question,
        example_id=entry.example,
        reason=entry.reason,
        place=place,
    )


def _mistakes(file: YamlFile[ReadingsEntry], shelves: Shelves) -> Iterator[ContentError]:
    shown: set[str] = set()
    for index, entry in enumerate(file.content.readings):
        for field, item_id in _shown_by(entry):
            problem = _problem(shelves, field, item_id, shown)
            if problem:
                yield file.error(("readings", index, field), problem)
            shown.update((item_id, *_bullets(shelves, item_id)))


def _shown_by(entry: ReadingEntry) -> Iterator[tuple[str, str]]:
    """Yield what a digest with this reading shows, and the field that names it."""
    yield "item", entry.item
    if entry.example is not None:
        yield "example", entry.example


def _bullets(shelves: Shelves, item_id: str) -> tuple[str, ...]:
    """Return the bullets that a passage is shown with."""
    passage = shelves.passages.get(item_id)
    return passage.items if passage else ()


def _problem(shelves: Shelves, field: str, item_id: str, shown: set[str]) -> str | None:
    if item_id not in shelves.examples and (field == "example" or item_id not in shelves.passages):
        kind = "example" if field == "example" else "passage or example"
        return f"no {kind} has the id “{item_id}”; give its full id"
    if item_id in shown:
        return f"a digest shows “{item_id}” already; it would come back within a year, so show it once"
    return None
