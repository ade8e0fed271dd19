"""The topics that the briefing names are those that config/topics.yaml defines, and each leads to something."""

from collections.abc import Iterator

import pytest

from config.topics import Topics, load_topics
from knowledge.library.library import Library
from knowledge.library.loader import BRIEFING_FOLDER


@pytest.fixture(scope="module")
def topics() -> Topics:
    return load_topics(BRIEFING_FOLDER.parent.parent / "config")


def named_topics(library: Library) -> Iterator[str]:
    for shelf in (library.sections, library.passages, library.examples):
        for item in shelf.values():
            yield from item.topics


def test_every_topic_of_the_briefing_is_defined(library: Library, topics: Topics) -> None:
    assert set(named_topics(library)) - set(topics.by_id) == set()


def test_every_topic_that_is_defined_stands_somewhere_in_the_briefing(library: Library, topics: Topics) -> None:
    assert set(topics.by_id) - set(named_topics(library)) == set()
