"""The library that the benchmark measures is large, whole and the same every time."""

import pytest

from knowledge.evaluation.judged_collection import read_collection
from knowledge.library.library import Library
from knowledge.library.loader import load_library
from tests.benchmarks.grown_library import DOCUMENT, grown_library
from tests.evaluation.query_sets import CRANFIELD

SIZE = 2_000


@pytest.fixture(scope="module")
def grown() -> Library:
    return grown_library(load_library(), read_collection(CRANFIELD), SIZE)


def test_it_has_as_many_passages_and_examples_as_asked_for(grown: Library) -> None:
    assert len(grown.passages) + len(grown.examples) == SIZE


def test_it_holds_the_library_it_grew_from(grown: Library) -> None:
    assert load_library().passages.items() <= grown.passages.items()


def test_it_is_the_same_every_time(grown: Library) -> None:
    assert grown_library(load_library(), read_collection(CRANFIELD), SIZE) == grown


def test_hardly_a_passage_stands_twice(grown: Library) -> None:
    assert len({passage.text for passage in grown.passages.values()}) > 0.99 * len(grown.passages)


def test_every_new_passage_stands_in_the_section_that_lists_it(grown: Library) -> None:
    new_sections = [section for section in grown.sections.values() if section.document_id == DOCUMENT.id]
    listed = [passage_id for section in new_sections for passage_id in section.contents]
    assert listed == [passage_id for passage_id in grown.passages if grown.document_of(passage_id) == DOCUMENT]
