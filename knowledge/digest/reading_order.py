"""Which reading a channel gets next: the next on its circle that it has not had within a year."""

from collections.abc import Mapping, Sequence

from config.failure import Failure
from knowledge.digest.rotation import rotation
from knowledge.library.library import Library


class NothingToRead(Failure):
    """Nothing in the library can stand in a digest."""


def order_of_readings(library: Library, seed: str) -> tuple[str, ...]:
    """Return the readings (ids of their items) as a circle, in which neighbours differ in topic.

    The same library and seed give the same circle, another seed another.

    Raises:
        NothingToRead: the library has no reading.
    """
    topics = topic_of_each(library)
    if not topics:
        raise NothingToRead("there is nothing for the digest to show; mark something in reading.yaml")
    return rotation(list(topics), topics.__getitem__, seed)


def topic_of_each(library: Library) -> Mapping[str, str]:
    """Return the topic of each reading, by the id of its item."""
    return {reading.item_id: reading.topic for reading in library.readings}


def readings_to_come(circle: Sequence[str], topics: Mapping[str, str], shown: Sequence[str]) -> tuple[str, ...]:
    """Return every reading of a circle, the next one for a channel first; those after it are offered instead of it.

    `shown` is what the channel was shown within a year, the latest last; what is no reading any more may be among it.
    First come those that were not shown and have another topic than the latest, from the latest on round the circle;
    then those of its topic; then those that were shown, first the one that was shown longest ago.
    """
    latest = next((item_id for item_id in reversed(shown) if item_id in topics), None)
    start = circle.index(latest) + 1 if latest is not None else 0
    last_shown = {item_id: turn for turn, item_id in enumerate(shown)}
    topic = topics[latest] if latest is not None else None
    return tuple(
        sorted(
            (*circle[start:], *circle[:start]),
            key=lambda item_id: (last_shown.get(item_id, -1), topics[item_id] == topic),
        )
    )
