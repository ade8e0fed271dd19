"""What has changed since 2010, once a month beside a reading of its topic."""

from itertools import pairwise

import pytest

from config.catalogue import Config
from knowledge.digest.facts import APART, facts_beside
from knowledge.digest.reading_order import order_of_readings, topic_of_each
from knowledge.library.library import Library

SEEDS = [str(number) for number in range(64)]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_fact_is_of_the_topic_and_told_once_and_not_more_than_once_a_month(
    library: Library, config: Config, seed: str
) -> None:
    circle, topics = order_of_readings(library, seed), topic_of_each(library)
    facts = facts_beside(library, config, circle, topics)
    assert all(topics[item_id] in config.notices.by_id[fact].digest for item_id, fact in facts.items())
    assert len(set(facts.values())) == len(facts) >= 9
    places = [place for place, item_id in enumerate(circle) if item_id in facts]
    assert all(later - earlier >= APART for earlier, later in pairwise([*places, places[0] + len(circle)]))


def test_every_fact_names_its_source(config: Config) -> None:
    assert all(notice.source for notice in config.notices.by_id.values() if notice.digest)
