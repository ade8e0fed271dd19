"""What has changed since the briefing, told once a month beside a reading of its topic."""

from collections.abc import Mapping, Sequence

from config.catalogue import Config

APART = 4
"""Readings from one fact to the next, at least: a month of weeks."""


def facts_beside(config: Config, circle: Sequence[str], topics: Mapping[str, str]) -> dict[str, str]:
    """Return the notice (id) that is told beside a reading (id of its item), for those that have one.

    Along the circle, a reading gets the first notice of its topic that no other has; then three get none. `topics` are
    those of the readings.
    """
    beside: dict[str, str] = {}
    place_of_last = -APART
    for place, item_id in enumerate(circle):
        if place - place_of_last < APART or len(circle) - place < APART:
            continue
        fact = next(
            (
                notice_id
                for notice_id, notice in config.notices.by_id.items()
                if topics[item_id] in notice.digest and notice_id not in beside.values()
            ),
            None,
        )
        if fact is not None:
            beside[item_id], place_of_last = fact, place
    return beside
