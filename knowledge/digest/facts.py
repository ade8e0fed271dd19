"""What has changed since the briefing, told once a month beside a reading of its topic."""

from collections.abc import Iterator, Mapping, Sequence

from config.catalogue import Config
from knowledge.answers.currency import currency_notices
from knowledge.library.library import Library

APART = 4
"""Readings from one fact to the next, at least: a month of weeks."""


def facts_beside(library: Library, config: Config, circle: Sequence[str], topics: Mapping[str, str]) -> dict[str, str]:
    """Return the notice (id) that is told beside a reading (id of its item), for those that have one.

    Along the circle, a reading gets the first notice of its topic that no other has and that does not stand under its
    title anyway; then three get none. `topics` are those of the readings.
    """
    beside: dict[str, str] = {}
    place_of_last = -APART
    for place, item_id in enumerate(circle):
        if place - place_of_last < APART or len(circle) - place < APART:
            continue
        told = {*beside.values(), *(notice.id for notice in currency_notices(config, library, [(item_id,)]))}
        fact = next((one for one in _of_topic(config, topics[item_id]) if one not in told), None)
        if fact is not None:
            beside[item_id], place_of_last = fact, place
    return beside


def _of_topic(config: Config, topic: str) -> Iterator[str]:
    return (notice_id for notice_id, notice in config.notices.by_id.items() if topic in notice.digest)
