"""What the library holds on a topic."""

import pytest

from config.catalogue import load_config
from knowledge.answers.topic_items import items_of_topic
from knowledge.library.library import Library


@pytest.mark.parametrize("topic_id", load_config().topics.by_id)
def test_there_is_something_on_every_topic(library: Library, topic_id: str) -> None:
    assert items_of_topic(library, topic_id)


def test_what_names_the_topic_itself_comes_first(library: Library) -> None:
    first = items_of_topic(library, "emotional-well-being")[0]
    under_it = (first, *library.passages[first].items)
    assert any("emotional-well-being" in library.passages[item].topics for item in under_it)


def test_a_bullet_is_shown_by_what_introduces_it(library: Library) -> None:
    found = items_of_topic(library, "emotional-well-being")
    assert "resilience/resilient-young-people" in found
    assert "resilience/resilient-young-people/emotions" not in found


def test_practice_examples_on_the_topic_are_among_them(library: Library) -> None:
    assert "practice-examples/health/d-card" in items_of_topic(library, "health")


def test_each_stands_once(library: Library) -> None:
    found = items_of_topic(library, "resilience")
    assert len(found) == len(set(found))


def test_a_topic_that_nothing_names_has_nothing(library: Library) -> None:
    assert items_of_topic(library, "no-such-topic") == ()
